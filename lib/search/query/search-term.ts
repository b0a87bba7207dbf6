/** One thing a query asks for. */
export type SearchTerm = {
  /** What finding it is worth: rare words are worth more. */
  weight: number;
  /** What it is written with: any of these, and all the words of it. */
  exact: readonly (readonly string[])[];
  /** Words that it is a part of, or the beginning of: worth less. */
  loose: readonly string[];
  /** Beginnings of words, worth as little. */
  beginnings: readonly string[];
  /** Entries that have it outside their text, and entries that have it at all, about. */
  named: number;
  entries: number;
};

/** Parts of an entry by how much a word there tells: A its title, B other names, C the summary, D headings. */
type Labels = "" | "A" | "AB" | "ABC";

/** Every word that a title may be made of and say nothing else. */
export function wordsOf({ exact, loose }: SearchTerm): string[] {
  return [...exact.flat(), ...loose];
}

/** A term in PostgreSQL's language of queries. Words are letters and digits (read-query.ts), so the quotes hold them; null when there are none. */
export function exactQuery({ exact }: SearchTerm, labels: Labels): string | null {
  return anyOf(exact.filter((words) => words.length > 0).map((words) => words.map((word) => quote(word, labels)).join(" & ")));
}

/** Wherever a term may stand, and whatever it may be a part of. */
export function anyQuery(term: SearchTerm): string | null {
  return [exactQuery(term, ""), looseQuery(term, "")].filter((query) => query !== null).join(" | ") || null;
}

export function looseQuery({ loose, beginnings }: SearchTerm, labels: Labels): string | null {
  return anyOf([...loose.map((word) => quote(word, labels)), ...beginnings.map((word) => quote(word, `*${labels}`))]);
}

function anyOf(alternatives: readonly string[]): string | null {
  return alternatives.length === 0 ? null : alternatives.map((alternative) => `(${alternative})`).join(" | ");
}

function quote(word: string, suffix: string): string {
  return suffix === "" ? `'${word}'` : `'${word}':${suffix}`;
}
