import { Heading } from "@navikt/ds-react/Typography";
import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import { summarise } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { ActionLink } from "../content/action-link";
import { Markdown } from "../content/markdown";
import type { RenderContext } from "../content/render-context";
import styles from "./flow.module.css";

/** The first page of a flow: what the reader finds out, and what it takes. */
export function FlowStart({ document, context }: { document: PublishedDocument<"flow">; context: RenderContext }) {
  const { words } = document;
  const dictionary = getDictionary(context.locale).flow;
  const { fewest, most } = summarise(document).questions;
  return (
    <>
      <Heading level="1" size="xlarge">
        {words.title}
      </Heading>
      <p className={styles.lead}>{words.summary}</p>
      {words.intro && <Markdown text={words.intro} context={context} />}
      <ul className={styles.facts}>
        <li>{dictionary.takes(dictionary.questions(fewest, most))}</li>
        <li>{dictionary.notStored}</li>
      </ul>
      <ActionLink href={`${addressOf(context.site, document)}/svar`}>{dictionary.start}</ActionLink>
      <p className={styles.note}>{isPrivateFlow(document.structure.flow) ? dictionary.answersSealed : dictionary.answersInAddress}</p>
    </>
  );
}
