import type { DocumentFile } from "@/lib/content/files";
import { plainText } from "@/lib/content/markdown/plain-text";
import type { DocumentKind, Words } from "@/lib/content/schema/document";
import { markdownTexts } from "@/lib/content/texts";
import { locales } from "@/lib/i18n/locales";
import { worth, type SearchEntry } from "./search-entry";

/** What is read of a document, from a file or from the database. */
export type Searchable = { [K in DocumentKind]: { kind: K; slug: string; words: Record<string, Words<K>> } }[DocumentKind];

type Parts = Pick<SearchEntry, "title" | "keywords" | "summary" | "headings">;

/** A document in every language of the site: where it isn't translated, readers get it in Norwegian, and find it so. Facts are found where they stand. */
export function entriesOfDocument(document: Searchable | DocumentFile): SearchEntry[] {
  const { kind, slug } = document;
  if (kind === "fact") return [];
  return locales.flatMap((locale) => {
    const parts = partsIn(document, locale);
    return parts ? [{ kind, slug, locale, worth: worth[kind], ...parts }] : [];
  });
}

function partsIn(document: Searchable | DocumentFile, locale: string): (Parts & { body: string }) | null {
  switch (document.kind) {
    case "guide":
      return withBody("guide", document.words[locale] ?? document.words["nb"], guideParts);
    case "flow":
      return withBody("flow", document.words[locale] ?? document.words["nb"], flowParts);
    case "page":
      return withBody("page", document.words[locale] ?? document.words["nb"], pageParts);
    case "topic":
      return withBody("topic", document.words[locale] ?? document.words["nb"], topicParts);
    case "term":
      return withBody("term", document.words[locale] ?? document.words["nb"], termParts);
    case "fact":
      return null;
  }
}

function withBody<K extends DocumentKind>(kind: K, words: Words<K> | undefined, parts: (words: Words<K>) => Parts) {
  return words === undefined ? null : { ...parts(words), body: textOf(markdownTexts[kind](words).map(({ text }) => text)) };
}

function guideParts({ title, summary, steps, alternatives, needs }: Words<"guide">): Parts {
  const inSteps = Object.values(steps).flatMap(({ heading, troubles }) => [heading, ...Object.values(troubles).map(({ problem }) => problem)]);
  const headings = [...inSteps, ...Object.values(alternatives).map(({ heading }) => heading), ...Object.values(needs)];
  return { title, keywords: "", summary, headings: headings.join(". ") };
}

function flowParts({ title, summary, questions, outcomes }: Words<"flow">): Parts {
  const inQuestions = Object.values(questions).flatMap(({ label, options }) => [label, ...Object.values(options)]);
  return { title, keywords: "", summary, headings: [...inQuestions, ...Object.values(outcomes).map(({ heading }) => heading)].join(". ") };
}

function pageParts({ title, summary, sections }: Words<"page">): Parts {
  return { title, keywords: "", summary, headings: Object.values(sections).map(({ heading }) => heading).join(". ") };
}

function topicParts({ title, summary, parts }: Words<"topic">): Parts {
  return { title, keywords: "", summary, headings: Object.values(parts ?? {}).map(({ heading }) => heading).join(". ") };
}

function termParts({ term, explanation, example }: Words<"term">): Parts {
  return { title: term, keywords: "", summary: textOf([explanation]), headings: example };
}

/** Without markup and without facts: their numbers are searched for by nobody, and change. */
function textOf(texts: readonly string[]): string {
  return texts.map((text) => plainText(text, () => "")).join(" ");
}
