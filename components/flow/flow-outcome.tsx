import { Heading } from "@navikt/ds-react/Typography";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { EvaluationInput } from "@/lib/flow/evaluate";
import { explain } from "@/lib/flow/explain";
import { getDictionary } from "@/lib/i18n/dictionary";
import { changeAddress, isPrivateFlow, startAddress, type FlowCase } from "@/lib/sharing/flow-case";
import type { OutcomeView } from "@/lib/sharing/flow-view";
import { fillValues } from "../content/fill-values";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import { NeedsList } from "../content/needs-list";
import { PrintButton } from "../content/print-button";
import { RelatedDocuments } from "../content/related-documents";
import { Section } from "../content/section";
import { AnswersList } from "./answers-list";
import { ChangedResult } from "./changed-result";
import { EndCase } from "./end-case";
import { factValues } from "./fact-values";
import type { FlowContext } from "./flow-context";
import styles from "./flow.module.css";
import { OutcomeChanges } from "./outcome-changes";
import { OutcomeReasons } from "./outcome-reasons";
import { OutcomeWays } from "./outcome-ways";

type Props = { document: PublishedDocument<"flow">; view: OutcomeView; flowCase: FlowCase; input: EvaluationInput; context: FlowContext };

/** The answer in one sentence, what to do in order, why, and what would change it. */
export function FlowOutcome({ document, view, flowCase, input, context: around }: Props) {
  const { slug, words } = document;
  const { outcome, evaluation } = view;
  const dictionary = getDictionary(around.locale).flow;
  const outcomeWords = words.outcomes[outcome.id];
  // The proof refuses a flow that has an outcome without words.
  if (!outcomeWords) throw new Error(`flow/${slug} has no words for the outcome "${outcome.id}"`);
  const context = { ...around, values: factValues(document, evaluation.facts, around.locale) };
  const needs = evaluation.bring.flatMap((id) => outcomeWords.bring[id] ?? []).map((need) => fillValues(need, context.values));
  // A list made for this reader is what they came for. One that is the same for all comes after what to do.
  const isChecklist = outcome.bring.some((item) => typeof item !== "string") && needs.length > 2;
  return (
    <>
      <p className={styles.count}>{dictionary.result}</p>
      <Heading level="1" size="large">
        {markNorwegian(fillValues(outcomeWords.heading, context.values), context.locale)}
      </Heading>
      {outcomeWords.body && (
        <div className={styles.answer}>
          <Markdown text={outcomeWords.body} context={context} />
        </div>
      )}
      <ChangedResult {...{ document, view, flowCase, input, context }} />
      {isChecklist && <NeedsList heading={dictionary.checklist} needs={needs} locale={context.locale} />}
      <OutcomeWays view={view} words={outcomeWords} context={context} />
      {!isChecklist && <NeedsList heading={dictionary.bring} needs={needs} locale={context.locale} />}
      {outcomeWords.next && (
        <Section heading={dictionary.next} id="etterpa">
          <Markdown text={outcomeWords.next} context={context} />
        </Section>
      )}
      <YourAnswers {...{ document, view, flowCase, input, context }} />
      <RelatedDocuments related={outcome.related} context={context} heading={dictionary.related} />
    </>
  );
}

/** The answers that led here, why, what would change it, and how to be rid of them. */
function YourAnswers({ document, view, flowCase, input, context }: Props) {
  const { flow } = document.structure;
  const dictionary = getDictionary(context.locale).flow;
  const { because, changes } = explain(flow, flowCase.address.answers, input);
  const isPrivate = isPrivateFlow(flow);
  return (
    <Section heading={dictionary.yourAnswers} id="svarene">
      <AnswersList flow={flow} words={document.words} path={view.evaluation.path} changeAddress={(place) => changeAddress(flowCase, place)} context={context} />
      <OutcomeReasons document={document} view={view} because={because} context={context} />
      <OutcomeChanges {...{ document, view, changes, flowCase, input, context }} />
      {isPrivate ? (
        <EndCase flowCase={flowCase} locale={context.locale} />
      ) : (
        <p className={styles.restart}>
          <a href={startAddress(flowCase)}>{dictionary.restart}</a>
        </p>
      )}
      <p className={styles.note}>{isPrivate ? dictionary.answersSealed : dictionary.answersInAddress}</p>
      <PrintButton locale={context.locale} />
    </Section>
  );
}
