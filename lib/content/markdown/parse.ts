import type { List, ListItem, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { reference } from "../schema/reference";
import type { Block, Inline } from "./nodes";

/** Markdown that uses something outside the dialect. The message says what, for the author. */
export class MarkdownError extends Error {
  override name = "MarkdownError";
}

const FACT = /\{([a-z0-9-]+)\}/;

/**
 * Reads a text in our dialect: paragraphs, lists one level deep, strong, links to references, `{fact-slug}`,
 * and `*words*` that stay Norwegian in another language.
 * @throws MarkdownError when the text holds anything else, such as HTML, headings or images.
 */
export function parseMarkdown(text: string): Block[] {
  return fromMarkdown(text).children.map(toBlock);
}

function toBlock(node: RootContent): Block {
  switch (node.type) {
    case "paragraph":
      return { kind: "paragraph", children: node.children.flatMap(toInline) };
    case "list":
      return { kind: "list", ordered: node.ordered === true, items: (node as List).children.map(toItem) };
    default:
      throw new MarkdownError(`${node.type} is not allowed in a text`);
  }
}

function toItem(item: ListItem): Inline[] {
  const [only, ...rest] = item.children;
  if (only?.type !== "paragraph" || rest.length > 0) throw new MarkdownError("a list item holds one paragraph only");
  return only.children.flatMap(toInline);
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case "text":
      return splitFacts(node.value);
    case "strong":
      return [{ kind: "strong", children: node.children.flatMap(toInline) }];
    case "emphasis":
      return [{ kind: "norwegian", children: node.children.flatMap(toInline) }];
    case "link":
      if (!reference.safeParse(node.url).success) throw new MarkdownError(`"${node.url}" is not a link we know how to follow`);
      return [{ kind: "link", to: node.url, children: node.children.flatMap(toInline) }];
    default:
      throw new MarkdownError(`${node.type} is not allowed in a text`);
  }
}

/** `split` with a capturing group gives text, slug, text, slug, … in turn. */
function splitFacts(value: string): Inline[] {
  return value
    .split(FACT)
    .map((part, index): Inline => (index % 2 ? { kind: "fact", slug: part } : { kind: "text", value: part.replaceAll("\n", " ") }))
    .filter((part) => part.kind !== "text" || part.value !== "");
}
