import type { DocumentFile } from "./files";
import { linksOf, targetOf } from "./links";
import { MarkdownError, parseMarkdown } from "./markdown/parse";
import { idPairs } from "./parity";
import type { DocumentKind, Structure, Words } from "./schema/document";
import { markdownTexts } from "./texts";

/** Something that keeps a document from being published, for the one who wrote it. */
export type Finding = { document: string; language: string; path: string; problem: string };

/**
 * Holds a whole library together: words for every id and no others, texts that parse, links that lead somewhere.
 * Flows are proved separately, by lib/flow.
 */
export function checkLibrary(documents: readonly DocumentFile[]): Finding[] {
  const library = new Map(documents.map((document) => [`${document.kind}/${document.slug}`, document]));
  return documents.flatMap((document) => {
    if (!document.words.nb) return [finding(document, "nb", "", "has no words in bokmål")];
    return Object.entries(document.words).flatMap(([language, words]) =>
      checkWords(document.kind, document.structure, words, library).map(({ path, problem }) => finding(document, language, path, problem)),
    );
  });
}

function finding(document: DocumentFile, language: string, path: string, problem: string): Finding {
  return { document: `${document.kind}/${document.slug}`, language, path, problem };
}

type Problem = { path: string; problem: string };

function checkWords<K extends DocumentKind>(kind: K, structure: Structure<K>, words: Words<K>, library: ReadonlyMap<string, DocumentFile>): Problem[] {
  const parity = idPairs[kind](structure, words).flatMap(({ path, declared, worded }) => [
    ...declared.filter((id) => !worded.includes(id)).map((id) => ({ path, problem: `has no words for "${id}"` })),
    ...declared.filter((id, index) => declared.indexOf(id) !== index).map((id) => ({ path, problem: `names "${id}" twice` })),
    ...worded.filter((id) => !declared.includes(id)).map((id) => ({ path, problem: `has words for "${id}", which the structure does not name` })),
  ]);
  const texts = markdownTexts[kind](words);
  const markup = [...texts.flatMap(({ path, text }) => markupProblem(path, text)), ...lineProblems(words, new Set(texts.map(({ path }) => path)))];
  // Links can only be read out of texts that parse.
  if (markup.length > 0) return [...parity, ...markup];
  return [...parity, ...linksOf(kind, structure, words).flatMap((to) => linkProblem(to, library)), ...callProblems(kind, structure, library)];
}

function markupProblem(path: string, text: string): Problem[] {
  try {
    parseMarkdown(text);
    return [];
  } catch (error) {
    if (error instanceof MarkdownError) return [{ path, problem: error.message }];
    throw error;
  }
}

/** Headings, labels and the like are shown as they are written: markup in them would reach the reader. */
function lineProblems(words: unknown, marked: ReadonlySet<string>, path: readonly string[] = []): Problem[] {
  if (typeof words === "string") {
    const place = path.join(".");
    return !marked.has(place) && /\*\*|\]\(|\{[a-z0-9-]+\}/.test(words) ? [{ path: place, problem: "is a line, and a line has no markup" }] : [];
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => lineProblems(value, marked, [...path, key]));
}

function linkProblem(to: string, library: ReadonlyMap<string, DocumentFile>): Problem[] {
  const target = targetOf(to);
  if (!target) return [];
  const document = library.get(`${target.kind}/${target.slug}`);
  const known = document && (target.part === undefined || hasStep(document, target.part));
  return known ? [] : [{ path: to, problem: "leads nowhere" }];
}

/** A page's large buttons call: what they name must be phones. */
function callProblems<K extends DocumentKind>(kind: K, structure: Structure<K>, library: ReadonlyMap<string, DocumentFile>): Problem[] {
  if (kind !== "page") return [];
  const { sections } = structure as Structure<"page">;
  return sections.flatMap(({ id, call }) => call.filter((slug) => !isPhone(library.get(`fact/${slug}`))).map((slug) => ({ path: `sections.${id}.call`, problem: `"${slug}" is not a phone number` })));
}

function isPhone(document: DocumentFile | undefined): boolean {
  return document?.kind === "fact" && document.structure.value.kind === "phone";
}

function hasStep(document: DocumentFile, id: string): boolean {
  return document.kind === "guide" && document.structure.steps.some((step) => step.id === id);
}
