import { parseMarkdown } from "../markdown/parse";
import type { Block, Inline } from "../markdown/nodes";
import type { DocumentKind, Words } from "../schema/document";
import { markdownTexts } from "../texts";

/**
 * Something a reader meets as one piece, without markup and with facts put in. `label` is a heading, a choice or the like;
 * `message` is sent as an SMS.
 */
export type ReadLine = { path: string; kind: "paragraph" | "item" | "label" | "message"; text: string };
export type ReadLink = { path: string; text: string; to: string };
/** One list of a text, told by how many items it has. */
export type ReadList = { path: string; items: number };
export type ReadWords = { lines: ReadLine[]; links: ReadLink[]; lists: ReadList[] };

/** A value a flow works out: a day, a sum. Read as one short word, whatever it will be. */
const workedOut = /\{=[a-z0-9-]+\}/g;

/** Keys of the words that no reader meets. */
const silent = new Set(["schemaVersion"]);

/**
 * The words of a document in one language, as they are read.
 * @param factText the text of a fact by its slug, in the same language
 */
export function readWords<K extends DocumentKind>(kind: K, words: Words<K>, factText: (slug: string) => string): ReadWords {
  const marked = new Set(markdownTexts[kind](words).map(({ path }) => path));
  const read: ReadWords = { lines: [], links: [], lists: [] };
  for (const { path, text } of writtenTexts(words)) {
    if (marked.has(path)) readMarkdown(read, path, text, factText);
    else read.lines.push({ path, kind: path.endsWith(".sms") ? "message" : "label", text: text.replace(workedOut, "12") });
  }
  return read;
}

function writtenTexts(words: unknown, path: readonly string[] = []): { path: string; text: string }[] {
  if (typeof words === "string") return [{ path: path.join("."), text: words }];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => (silent.has(key) ? [] : writtenTexts(value, [...path, key])));
}

function readMarkdown(read: ReadWords, path: string, text: string, factText: (slug: string) => string): void {
  const flat = (inlines: readonly Inline[]): string => inlines.map((inline) => textOf(inline, factText)).join("").replace(/\s+/g, " ").trim();
  for (const block of parseMarkdown(text)) {
    if (block.kind === "list") read.lists.push({ path, items: block.items.length });
    for (const inlines of partsOf(block)) {
      read.lines.push({ path, kind: block.kind === "list" ? "item" : "paragraph", text: flat(inlines) });
      read.links.push(...linksIn(inlines).map((link) => ({ path, text: flat(link.children), to: link.to })));
    }
  }
}

function partsOf(block: Block): Inline[][] {
  return block.kind === "list" ? block.items : [block.children];
}

function textOf(inline: Inline, factText: (slug: string) => string): string {
  switch (inline.kind) {
    case "text":
      return inline.value.replace(workedOut, "12");
    case "fact":
      return factText(inline.slug);
    case "strong":
    case "norwegian":
    case "link":
      return inline.children.map((child) => textOf(child, factText)).join("");
  }
}

type Link = Extract<Inline, { kind: "link" }>;

function linksIn(inlines: readonly Inline[]): Link[] {
  return inlines.flatMap((inline) => (inline.kind === "link" ? [inline] : inline.kind === "strong" || inline.kind === "norwegian" ? linksIn(inline.children) : []));
}
