import path from "node:path";
import { readDocumentFiles } from "@/lib/content/files";
import type { FlowWords } from "@/lib/content/schema/flow";
import type { GuideStructure, GuideWords, StepWords } from "@/lib/content/schema/guide";
import type { FlowDefinition } from "@/lib/flow/definition";

const documents = readDocumentFiles(path.resolve(import.meta.dirname, "../../../prisma/seed-data"));

export type SeededGuide = { slug: string; address: string; structure: GuideStructure; words: GuideWords };
export type SeededFlow = { slug: string; address: string; flow: FlowDefinition; words: FlowWords };

/** What the site under test shows: its database is filled from the same files. */
export const guides: SeededGuide[] = documents.flatMap((document) => {
  const words = document.kind === "guide" ? document.words["nb"] : undefined;
  return document.kind === "guide" && words ? [{ slug: document.slug, address: `/nb/guide/${document.slug}`, structure: document.structure, words }] : [];
});

export const flows: SeededFlow[] = documents.flatMap((document) => {
  const words = document.kind === "flow" ? document.words["nb"] : undefined;
  return document.kind === "flow" && words ? [{ slug: document.slug, address: `/nb/hjelp/${document.slug}`, flow: document.structure.flow, words }] : [];
});

export function guideBySlug(slug: string): SeededGuide {
  return guides.find((guide) => guide.slug === slug) ?? fail(`No guide "${slug}" is seeded`);
}

export function flowBySlug(slug: string): SeededFlow {
  return flows.find((flow) => flow.slug === slug) ?? fail(`No flow "${slug}" is seeded`);
}

export function stepWords(guide: SeededGuide, id: string): StepWords {
  return guide.words.steps[id] ?? fail(`guide/${guide.slug} has no words for the step "${id}"`);
}

/** The title and the summary of a document in a language it has been translated to. */
export function translatedWords(kind: "guide" | "flow" | "page", slug: string, language: string): { title: string; summary: string } {
  const document = documents.find((one) => one.kind === kind && one.slug === slug);
  const words = document?.kind === kind ? document.words[language] : undefined;
  return (words as { title: string; summary: string } | undefined) ?? fail(`${kind}/${slug} has no words in ${language}`);
}

/** What a test leans on isn't there. */
export function fail(message: string): never {
  throw new Error(message);
}
