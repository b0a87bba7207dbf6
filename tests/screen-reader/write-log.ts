import type { Heard } from "./hear-page";

/** Something said, and what is said inside of it before "end of". */
type Said = { phrase: string; focus: string; inside: Said[] };

/**
 * What was heard on one page after another, as a text that a person can read aloud. Nothing is left out but
 * - "paragraph", which no screen reader says, what has no role, and "end of …": what stands inside is moved in instead;
 * - what a link or a button says of itself in pieces, after its name has been said whole;
 * - what is word by word as on the page before, such as the footer: it is said in one line that it was.
 */
export function writeLog(pages: readonly Heard[]): string {
  let before: string[] = [];
  const chapters = pages.map((page) => {
    const blocks = asTree(page).map((said) => write(said, 0));
    const known = new Set(before);
    before = blocks;
    return [`# ${page.title}`, ...blocks.map((block) => (known.has(block) && block.includes("\n") ? `${firstLine(block)} (as before)` : block))].join("\n");
  });
  return `${chapters.join("\n\n")}\n`;
}

/** The phrases as they stand in each other. Read from the end, so that an "end of …" is met before what it ends. */
function asTree({ phrases, focus }: Heard): Said[] {
  const top: Said[] = [];
  const open: { phrase: string; inside: Said[] }[] = [];
  const wrappers = findWrappers(phrases);
  for (const [index, phrase] of [...phrases.entries()].reverse()) {
    const ended = /^end of (.+)$/s.exec(phrase)?.[1];
    if (wrappers.has(index) || phrase === "document") continue;
    if (ended !== undefined) {
      open.push({ phrase: ended, inside: [] });
      continue;
    }
    const opened = open.at(-1)?.phrase === phrase ? open.pop() : undefined;
    const around = open.at(-1)?.inside ?? top;
    if (phrase === "paragraph") around.unshift(...(opened?.inside ?? []));
    else around.unshift({ phrase: shorten(phrase), focus: index === focus?.index ? sayFocus(focus) : "", inside: opened?.inside ?? [] });
  }
  return top;
}

/** What has no role of its own, such as a legend, is said and then its content again, which is all there is to it: where that begins and ends. */
function findWrappers(phrases: readonly string[]): Set<number> {
  const ends = [...phrases.keys()].filter((index) => phrases[index]?.startsWith("end, "));
  return new Set(
    ends.flatMap((end) => {
      const same = phrases.lastIndexOf((phrases[end] ?? "").slice("end, ".length), end);
      // Of two alike in a row the first is the wrapper, the second its words.
      return [end, phrases[same - 1] === phrases[same] ? same - 1 : same];
    }),
  );
}

/** "1 of 3" instead of "level 1, position 1, set size 3". */
function shorten(phrase: string): string {
  return phrase.replace(/(?:, level 1)?, position (\d+), set size (\d+)$/, ", $1 of $2");
}

function write(said: Said, depth: number): string {
  const line = `${"  ".repeat(depth)}${said.phrase}${said.focus}`;
  const inside = onlyRepeats(said) ? [] : said.inside;
  return [line, ...inside.map((one) => write(one, depth + 1))].join("\n");
}

function sayFocus({ isNamed }: { isNamed: boolean }): string {
  return isNamed ? "  ← the focus is here" : "  ← the focus begins here, on something without a name";
}

function onlyRepeats({ phrase, inside }: Said): boolean {
  const pieces = inside.map((one) => one.phrase).join(" ");
  return /^(link|button)\b/.test(phrase) && inside.every((one) => one.inside.length === 0) && spaceless(phrase).includes(spaceless(pieces));
}

const spaceless = (text: string) => text.replace(/\s/g, "");

const firstLine = (block: string) => block.slice(0, block.indexOf("\n"));
