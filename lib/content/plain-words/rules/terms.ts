import { inflected } from "../inflect";
import { isWholePage, partOf } from "../parts-of";
import type { PlainText } from "../plain-text";
import { findingIn, type Rule } from "./rule";

/** A word of the glossary. `once`: so many know it that a document explains it one time; the others are explained in every part. */
export type Term = { slug: string; term: string; once: boolean };

/** What a reader has in front of them all at once. */
const onOnePage = new Set(["page", "topic"]);
/** Notes to staff: they know the words. */
const forStaff = /\.caseworker$/;

/**
 * Words of the glossary that stand without a link to what they mean, and aren't explained on the spot: by «altså», «det vil si» or
 * «betyr», or, for a choice, by the line under it. What a document is about, by its title, is explained once.
 */
export function checkTerms(terms: readonly Term[]): Rule {
  const patterns = terms.map((term) => ({ ...term, pattern: inflected(term.term) }));
  const known = patterns.filter(({ once }) => once).map(({ pattern }) => pattern);
  return (text) => {
    if (!isWholePage(text.document)) return [];
    const title = text.lines.find(({ path }) => path === "title")?.text ?? "";
    const enumerations = new Set(text.lines.filter(({ sentences }) => sentences.some((sentence) => isEnumeration(sentence.text, known))));
    return patterns.flatMap((term) => {
      const once = term.once || title.match(term.pattern) !== null || onOnePage.has(text.document.kind);
      return unexplained({ ...text, lines: term.once ? text.lines.filter((line) => !enumerations.has(line)) : text.lines }, term, once);
    });
  };
}

/** «Dagpenger, sykepenger og barnetrygd»: of a row of words that most people know, readers look for their own. */
function isEnumeration(sentence: string, known: readonly RegExp[]): boolean {
  return sentence.includes(",") && known.filter((pattern) => sentence.match(pattern) !== null).length >= 3;
}

function unexplained(text: PlainText, { slug, term, pattern }: Term & { pattern: RegExp }, once: boolean) {
  const partOfLine = (path: string) => (once ? "" : partOf(path));
  const links = text.links.filter(({ to }) => to === `ord:${slug}`);
  const hints = new Set(text.lines.flatMap(({ path }) => (/\.hints\.[^.]+$/.test(path) ? [path.replace(".hints.", ".options.")] : [])));
  const hinted = text.lines.filter((line) => hints.has(line.path) && line.text.match(pattern) !== null);
  const linked = new Set([...links, ...hinted].map(({ path }) => partOfLine(path)));
  const seen = new Set<string>();
  return text.lines.flatMap((line) => {
    const part = partOfLine(line.path);
    if (linked.has(part) || seen.has(part) || forStaff.test(line.path) || !line.text.match(pattern)) return [];
    seen.add(part);
    if (isExplained(line.text, pattern)) return [];
    const where = once ? "somewhere in this document" : "in this part";
    return [findingIn(text, "unexplained-term", line, `«${term}» isn't explained. Link it ${where}: [${term}](ord:${slug}), or say it with words everybody knows.`)];
  });
}

/** `vedtak, altså et brev`, `vedtak (brevet med svaret)`, `Et vedtak betyr …`. */
function isExplained(text: string, pattern: RegExp): boolean {
  return new RegExp(`(?:${pattern.source})(?:\\s\\(|,? (?:altså|det vil si|det vil seie|betyr|tyder)(?!\\p{L}))`, "iu").test(text);
}
