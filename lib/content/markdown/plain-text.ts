import type { Block, Inline } from "./nodes";
import { parseMarkdown } from "./parse";

/** A text without its markup, on one line: for descriptions and machine-readable data. `factText` gives the text of a fact by its slug. */
export function plainText(text: string, factText: (slug: string) => string): string {
  return parseMarkdown(text)
    .flatMap((block) => linesOf(block).map((line) => line.map((inline) => inlineText(inline, factText)).join("")))
    .join(" ");
}

function linesOf(block: Block): Inline[][] {
  return block.kind === "list" ? block.items : [block.children];
}

function inlineText(inline: Inline, factText: (slug: string) => string): string {
  switch (inline.kind) {
    case "text":
      return inline.value;
    case "fact":
      return factText(inline.slug);
    case "strong":
    case "norwegian":
    case "link":
      return inline.children.map((child) => inlineText(child, factText)).join("");
  }
}
