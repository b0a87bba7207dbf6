import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { allowScripts } from "../a11y/allow-scripts";

/**
 * What a screen reader says of a page, from the first word to the last, and where in it the focus is when the page comes:
 * on that phrase, or on something without role or name that begins with it.
 */
export type Heard = { title: string; phrases: string[]; focus: { index: number; isNamed: boolean } | undefined };

/**
 * The reader's own code, to be run in the page: there it sees what the style sheet shows and hides.
 * It comes as a module, and a page of ours lets no module in, so its last line is made to hand out the class instead of exporting it.
 */
const reader = (() => {
  const source = readFileSync(fileURLToPath(new URL("index.browser.js", import.meta.resolve("@guidepup/virtual-screen-reader"))), "utf8");
  const exported = /export\s*\{[^}]*?([\w$]+) as Virtual\b[^}]*\};?/;
  if (!exported.test(source)) throw new Error("The virtual screen reader doesn't export its class Virtual as it did");
  return source.replace(exported, "return $1;");
})();

/** Longer than any page of ours, so that one that never ends is noticed. */
const most = 4000;

/** Runs in the page, with the reader's class. */
async function listen(Virtual: new () => ScreenReader, limit: number): Promise<Heard> {
  // React leaves comments between words of one sentence. Nobody is told of them.
  const comments = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) found.push(comment);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  document.body.normalize();
  // The reader doesn't know that what is folded away isn't there.
  for (const child of document.querySelectorAll<HTMLElement>("details:not([open]) > :not(summary)")) child.hidden = true;

  const first = document.activeElement;
  const virtual = new Virtual();
  await virtual.start({ container: document.body });
  const phrases: string[] = [];
  let focus: Heard["focus"];
  for (let phrase = await virtual.lastSpokenPhrase(); phrase !== "end of document"; phrase = await virtual.lastSpokenPhrase()) {
    if (phrases.length >= limit) throw new Error(`The screen reader still speaks after ${limit} phrases`);
    if (first !== document.body && virtual.activeNode && first?.contains(virtual.activeNode)) focus ??= { index: phrases.length, isNamed: virtual.activeNode === first };
    phrases.push(phrase);
    await virtual.next();
  }
  await virtual.stop();
  return { title: document.title, phrases, focus };
}

type ScreenReader = {
  activeNode: Node | null;
  start: (options: { container: Node }) => Promise<void>;
  stop: () => Promise<void>;
  next: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
};

/**
 * Has a page read from its first word to its last.
 * @param scripts whether scripts may run in this page: if not, they don't run afterwards either.
 */
export async function hearPage(page: Page, { scripts }: { scripts: boolean }): Promise<Heard> {
  // Some ways of running TypeScript wrap functions in a call to __name.
  const text = `(async () => { const __name = (f) => f; const Virtual = await (async () => {${reader}\n})(); return (${listen.toString()})(Virtual, ${most}); })()`;
  return allowScripts(page, scripts, () => page.evaluate<Heard>(text));
}
