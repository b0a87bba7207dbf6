import { Heading } from "@navikt/ds-react/Typography";
import { targetOf } from "@/lib/content/links";
import { mentionsOf } from "@/lib/content/mentions";
import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { ExplainedWords } from "../content/explained-words";
import { Markdown } from "../content/markdown";
import { markNorwegian } from "../content/mark-norwegian";
import { RelatedDocuments } from "../content/related-documents";
import type { RenderContext } from "../content/render-context";
import styles from "./topic-page.module.css";

/** A theme: the tasks first, in the reader's words, then the words to know. */
export function TopicPage({ topic, context }: { topic: PublishedDocument<"topic">; context: RenderContext }) {
  const { structure, words } = topic;
  const dictionary = getDictionary(context.locale).topic;
  const terms = structure.terms.flatMap((to) => targetOf(to)?.slug ?? []);
  const explained = [...new Set([...mentionsOf("term", [words.intro]), ...terms])];
  const here = { ...context, explainedHere: new Set(explained) };
  return (
    <>
      <Heading level="1" size="xlarge">
        {markNorwegian(words.title, context.locale)}
      </Heading>
      <p className={styles.lead}>{markNorwegian(words.summary, context.locale)}</p>
      {words.intro && <Markdown text={words.intro} context={here} />}
      <RelatedDocuments related={structure.items ?? []} context={context} heading={dictionary.items} />
      <ExplainedWords slugs={explained} context={context} heading={dictionary.terms} />
    </>
  );
}
