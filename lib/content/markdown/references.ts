import type { Block, Inline } from "./nodes";
import { parseMarkdown } from "./parse";

/** Every document a text leans on, as references: its links and, as `fakta:slug`, its facts. In order, repeats kept. */
export function referencesIn(text: string): string[] {
  return parseMarkdown(text).flatMap(inBlock);
}

function inBlock(block: Block): string[] {
  return (block.kind === "list" ? block.items.flat() : block.children).flatMap(inInline);
}

function inInline(inline: Inline): string[] {
  switch (inline.kind) {
    case "text":
      return [];
    case "fact":
      return [`fakta:${inline.slug}`];
    case "strong":
    case "norwegian":
      return inline.children.flatMap(inInline);
    case "link":
      return [inline.to, ...inline.children.flatMap(inInline)];
  }
}
