import { directionOf, type Locale } from "@/lib/i18n/locales";
import { questionsLeft } from "@/lib/flow/questions-left";
import type { PublishedDocument } from "./published-document";
import type { DocumentKind, Structure } from "./schema/document";
import type { FactStructure, Span } from "./schema/fact";

/** What other pages need to know about a document to link to it, explain it or put it into a sentence. */
export type DocumentSummary = InLanguage &
  (
    | { kind: "guide"; slug: string; title: string; summary: string; steps: number; minutes: number; login: Structure<"guide">["login"] }
    | { kind: "flow"; slug: string; title: string; summary: string; questions: { fewest: number; most: number } }
    | { kind: "topic"; slug: string; title: string; summary: string; order: number; situation?: true }
    | { kind: "page"; slug: string; title: string; summary: string }
    | { kind: "term"; slug: string; title: string; explanation: string; example: string }
    | ({ kind: "fact"; slug: string; title: string; statement: string; checkedOn: string; number?: string; weekdays?: Span } & Pick<FactStructure, "confidence" | "sources">)
  );

/** The language its words are in, and whether there are easy-read ones. */
type InLanguage = { language: Locale; simple?: true };

export type SummaryOf<K extends DocumentKind> = Extract<DocumentSummary, { kind: K }>;

const summaries: { [K in DocumentKind]: (document: PublishedDocument<K>) => Omit<SummaryOf<K>, "language" | "simple"> } = {
  guide: ({ slug, structure, words }) => ({
    kind: "guide",
    slug,
    title: words.title,
    summary: words.summary,
    steps: structure.steps.length,
    minutes: structure.minutes,
    login: structure.login,
  }),
  flow: ({ slug, structure, words }) => ({
    kind: "flow",
    slug,
    title: words.title,
    summary: words.summary,
    questions: questionsLeft(structure.flow, {}, { today: structure.review.checkedOn }),
  }),
  topic: ({ slug, structure, words }) => ({
    kind: "topic",
    slug,
    title: words.title,
    summary: words.summary,
    order: structure.order,
    ...(structure.situation && { situation: true }),
  }),
  page: ({ slug, words }) => ({ kind: "page", slug, title: words.title, summary: words.summary }),
  term: ({ slug, words }) => ({ kind: "term", slug, title: words.term, explanation: words.explanation, example: words.example }),
  fact: ({ slug, structure, words }) => ({
    kind: "fact",
    slug,
    title: words.text,
    statement: words.statement,
    checkedOn: structure.review.checkedOn,
    confidence: structure.confidence,
    sources: structure.sources,
    ...(structure.value.kind === "phone" && { number: structure.value.number }),
    ...(structure.value.kind === "hours" && { weekdays: structure.value.weekdays }),
  }),
};

export function summarise<K extends DocumentKind>(document: PublishedDocument<K>): SummaryOf<K> {
  // The kind picks the summary of that kind; TypeScript can't see it.
  return { ...summaries[document.kind](document), language: document.language, ...(document.simple !== "none" && { simple: true }) } as SummaryOf<K>;
}

/** Summaries of the documents that a page leans on, found by kind and slug. */
export type LinkTable = Readonly<Record<string, DocumentSummary>>;

export function linkTable(summaries: readonly DocumentSummary[]): LinkTable {
  return Object.fromEntries(summaries.map((summary) => [`${summary.kind}/${summary.slug}`, summary]));
}

/** The summary of one document in the table; `undefined` when the table doesn't hold it. */
export function findSummary<K extends DocumentKind>(table: LinkTable, kind: K, slug: string): SummaryOf<K> | undefined {
  return table[`${kind}/${slug}`] as SummaryOf<K> | undefined;
}

/** The text of a fact by its slug, for texts that are shown without markup. */
export function factTexts(table: LinkTable): (slug: string) => string {
  return (slug) => {
    const fact = findSummary(table, "fact", slug);
    // Without markup only the text itself can keep the digits of a phone number in order among letters that run from the right.
    return fact?.number !== undefined && directionOf(fact.language) === "rtl" ? `\u2066${fact.title}\u2069` : (fact?.title ?? "");
  };
}
