import { Fragment, type ReactNode } from "react";
import type { Block, Inline } from "@/lib/content/markdown/nodes";
import { parseMarkdown } from "@/lib/content/markdown/parse";
import { defaultLocale } from "@/lib/i18n/locales";
import { FactText } from "./fact-text";
import { fillValues } from "./fill-values";
import { markNorwegian, NorwegianWords } from "./mark-norwegian";
import { ReferenceLink } from "./reference-link";
import styles from "./prose.module.css";
import type { RenderContext } from "./render-context";

type Renderers<Node extends { kind: string }> = { [K in Node["kind"]]: (node: Extract<Node, { kind: K }>, context: RenderContext) => ReactNode };

/** One renderer for each kind of node: a new kind doesn't compile until it has one. */
const inlines = {
  text: ({ value }, context) => markNorwegian(fillValues(value, context.values), context.locale),
  strong: ({ children }, context) => <strong>{renderInlines(children, context)}</strong>,
  norwegian: ({ children }, context) => <NorwegianWords around={context.locale}>{renderInlines(children, { ...context, locale: defaultLocale })}</NorwegianWords>,
  fact: ({ slug }, context) => <FactText slug={slug} context={context} />,
  link: ({ to, children }, context) => (
    <ReferenceLink to={to} context={context}>
      {renderInlines(children, context)}
    </ReferenceLink>
  ),
} satisfies Renderers<Inline>;

const blocks = {
  paragraph: ({ children }, context) => <p>{renderInlines(children, context)}</p>,
  list: ({ ordered, items }, context) => {
    const List = ordered ? "ol" : "ul";
    return (
      <List>
        {items.map((item, index) => (
          <li key={index}>{renderInlines(item, context)}</li>
        ))}
      </List>
    );
  },
} satisfies Renderers<Block>;

/** A text in our Markdown dialect as HTML. */
export function Markdown({ text, context }: { text: string; context: RenderContext }) {
  return (
    <div className={styles.prose}>
      {parseMarkdown(text).map((block, index) => (
        <Fragment key={index}>{renderBlock(block, context)}</Fragment>
      ))}
    </div>
  );
}

function renderInlines(nodes: readonly Inline[], context: RenderContext): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{renderInline(node, context)}</Fragment>);
}

// The registries are exhaustive by their types; TypeScript can't see that a node's kind picks the renderer of that kind.
function renderInline(node: Inline, context: RenderContext): ReactNode {
  return (inlines[node.kind] as (node: Inline, context: RenderContext) => ReactNode)(node, context);
}

function renderBlock(block: Block, context: RenderContext): ReactNode {
  return (blocks[block.kind] as (block: Block, context: RenderContext) => ReactNode)(block, context);
}
