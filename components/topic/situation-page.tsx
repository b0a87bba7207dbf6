import { Heading } from "@navikt/ds-react/Typography";
import { targetOf } from "@/lib/content/links";
import { mentionsOf } from "@/lib/content/mentions";
import type { PublishedDocument } from "@/lib/content/published-document";
import { findSummary, type DocumentSummary, type LinkTable } from "@/lib/content/summary";
import { markdownTexts } from "@/lib/content/texts";
import { getDictionary } from "@/lib/i18n/dictionary";
import { DocumentLinks } from "../content/document-links";
import { ExplainedWords } from "../content/explained-words";
import { Markdown } from "../content/markdown";
import { markNorwegian } from "../content/mark-norwegian";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import type { FormInList } from "../form-page/form-line";
import { FormLinks } from "../form-page/form-links";
import styles from "./topic-page.module.css";

type Props = { situation: PublishedDocument<"topic">; forms: readonly FormInList[]; context: RenderContext };

/** Something that has happened: what can't wait first, then the rest in the order a tired person should take it. */
export function SituationPage({ situation: { structure, words }, forms, context }: Props) {
  const terms = structure.terms.flatMap((to) => targetOf(to)?.slug ?? []);
  const explained = [...new Set([...mentionsOf("term", markdownTexts.topic(words).map(({ text }) => text)), ...terms])];
  const here = { ...context, explainedHere: new Set(explained) };
  return (
    <>
      <Heading level="1" size="xlarge">
        {markNorwegian(words.title, context.locale)}
      </Heading>
      <p className={styles.lead}>{markNorwegian(words.summary, context.locale)}</p>
      {words.intro && (
        <div className={styles.urgent}>
          <Markdown text={words.intro} context={here} />
        </div>
      )}
      {(structure.parts ?? []).map((part) => {
        const partWords = words.parts?.[part.id];
        return partWords && <Part key={part.id} part={part} words={partWords} forms={forms} context={here} />;
      })}
      <ExplainedWords slugs={explained} context={context} heading={getDictionary(context.locale).topic.terms} />
    </>
  );
}

type PartProps = Pick<Props, "forms" | "context"> & {
  part: { id: string; items: readonly string[]; forms: readonly string[] };
  words: { heading: string; body: string };
};

/** What to do, then where to do it. A guide or a form that isn't there any more is left out. */
function Part({ part, words, forms, context }: PartProps) {
  const documents = summariesOf(part.items, context.links);
  return (
    <Section heading={markNorwegian(words.heading, context.locale)} id={part.id}>
      <Markdown text={words.body} context={context} />
      {documents.length > 0 && <DocumentLinks context={context} documents={documents} />}
      <FormLinks forms={part.forms.flatMap((slug) => forms.filter((form) => form.slug === slug))} context={context} />
    </Section>
  );
}

function summariesOf(references: readonly string[], links: LinkTable): DocumentSummary[] {
  return references.flatMap((to): DocumentSummary[] => {
    const target = targetOf(to);
    const summary = target && findSummary(links, target.kind, target.slug);
    return summary ? [summary] : [];
  });
}
