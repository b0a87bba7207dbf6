import { Heading } from "@navikt/ds-react/Typography";
import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { Answers } from "@/lib/flow/answers";
import type { EvaluationInput } from "@/lib/flow/evaluate";
import { explain } from "@/lib/flow/explain";
import { getDictionary } from "@/lib/i18n/dictionary";
import { flowAddress } from "@/lib/sharing/flow-address";
import type { FlowView } from "@/lib/sharing/flow-view";
import { Disclosure } from "../content/disclosure";
import { Markdown } from "../content/markdown";
import { PrintButton } from "../content/print-button";
import { RelatedDocuments } from "../content/related-documents";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import { NeedsList } from "../content/needs-list";
import { AnswersList } from "./answers-list";
import styles from "./flow.module.css";
import { OutcomeChanges } from "./outcome-changes";
import { OutcomeWays } from "./outcome-ways";

type Props = {
  document: PublishedDocument<"flow">;
  view: Extract<FlowView, { kind: "outcome" }>;
  answers: Answers;
  input: EvaluationInput;
  context: RenderContext;
};

/** The answer in one sentence, what to do in order, why, and what would change it. */
export function FlowOutcome({ document, view, answers, input, context }: Props) {
  const { slug, words, structure } = document;
  const { outcome, evaluation } = view;
  const { locale } = context;
  const dictionary = getDictionary(locale).flow;
  const outcomeWords = words.outcomes[outcome.id];
  // The proof refuses a flow that has an outcome without words.
  if (!outcomeWords) throw new Error(`flow/${slug} has no words for the outcome "${outcome.id}"`);
  const { because, changes } = explain(structure.flow, answers, input);
  const deciding = evaluation.path.filter((step) => because.some(({ question }) => question === step.node));
  const changeAddress = (question: string) => flowAddress(locale, slug, structure.flow, answers, question);
  return (
    <>
      <p className={styles.count}>{dictionary.result}</p>
      <Heading level="1" size="large">
        {outcomeWords.heading}
      </Heading>
      {outcomeWords.body && (
        <div className={styles.answer}>
          <Markdown text={outcomeWords.body} context={context} />
        </div>
      )}
      <OutcomeWays outcome={outcome} words={outcomeWords} context={context} />
      <NeedsList heading={dictionary.bring} needs={outcome.bring.flatMap((id) => outcomeWords.bring[id] ?? [])} />
      {outcomeWords.next && (
        <Section heading={dictionary.next} id="etterpa">
          <Markdown text={outcomeWords.next} context={context} />
        </Section>
      )}
      <Section heading={dictionary.yourAnswers} id="svarene">
        <AnswersList locale={locale} flow={structure.flow} words={words} path={evaluation.path} changeAddress={changeAddress} />
        {deciding.length > 0 && (
          <Disclosure summary={dictionary.because} quiet>
            <p>{dictionary.becauseLead}</p>
            <AnswersList locale={locale} flow={structure.flow} words={words} path={deciding} />
          </Disclosure>
        )}
        <OutcomeChanges document={document} changes={changes} answers={answers} locale={locale} />
        <p className={styles.restart}>
          <a href={addressOf(locale, document)}>{dictionary.restart}</a>
        </p>
        <p className={styles.note}>{dictionary.answersInAddress}</p>
        <PrintButton locale={locale} />
      </Section>
      <RelatedDocuments related={outcome.related} context={context} heading={dictionary.related} />
    </>
  );
}
