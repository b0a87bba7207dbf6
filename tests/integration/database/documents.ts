import type { DocumentFile } from "@/lib/content/files";
import { fingerprintOf } from "@/lib/content/plain-words/translation-state";

const review = { checkedOn: "2026-01-01", nextCheckOn: "2027-01-01" };

type TermWording = { related?: string[]; explanation?: string; example?: string; english?: boolean; easy?: boolean; reviewed?: boolean; stale?: boolean };

/** A word that leans on what its explanation and its related list name. */
export function term(slug: string, { related = [], explanation = "Et ord.", example = "Slik brukes det.", english = false, easy = false, reviewed = false, stale = false }: TermWording = {}): DocumentFile {
  const words = { schemaVersion: 1 as const, term: slug, explanation, example };
  const note = { status: reviewed ? ("reviewed" as const) : ("machine" as const), translatedFrom: stale ? "0123456789ab" : fingerprintOf(words) };
  return {
    kind: "term",
    slug,
    structure: { schemaVersion: 1, review, related },
    words: { nb: words, ...(english && { en: { ...words, explanation: "A word." } }), ...(easy && { "nb-simple": { ...words, explanation: "Ord." } }) },
    ...((english || easy) && { translations: { ...(english && { en: note }), ...(easy && { "nb-simple": note }) } }),
  };
}

/** The fact that `{slug}` in a text puts in. */
export function fact(slug: string, text = "55 55 33 33"): DocumentFile {
  return {
    kind: "fact",
    slug,
    structure: {
      schemaVersion: 1,
      review,
      value: { kind: "text" },
      volatile: true,
      confidence: "high",
      sources: [{ organisation: "Nav", url: "https://www.nav.no/", date: "2026-01" }, { organisation: "Statsforvalteren" }],
    },
    words: { nb: { schemaVersion: 1, text, statement: `Det er ${text}.` } },
  };
}
