import { Heading } from "@navikt/ds-react/Typography";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { Answer } from "@/lib/flow/answers";
import { compareOutcomes, type OutcomeComparison } from "@/lib/flow/compare-outcomes";
import type { EvaluationInput } from "@/lib/flow/evaluate";
import { factsShownBy } from "@/lib/flow/shown-facts";
import { getDictionary } from "@/lib/i18n/dictionary";
import { formatList } from "@/lib/i18n/format";
import type { FlowCase } from "@/lib/sharing/flow-case";
import type { OutcomeView } from "@/lib/sharing/flow-view";
import { placeOf, withAnswer } from "@/lib/sharing/question-place";
import { fillValues } from "../content/fill-values";
import { answerText } from "./answer-text";
import { factValue } from "./fact-values";
import type { FlowContext } from "./flow-context";
import styles from "./flow.module.css";
import { outcomeHeading } from "./outcome-heading";

type Props = { document: PublishedDocument<"flow">; view: OutcomeView; flowCase: FlowCase; input: EvaluationInput; context: FlowContext };

/** "Dette er endret": what the answer that was changed last changed in the result. Nothing when nothing was changed. */
export function ChangedResult(props: Props) {
  const { document, flowCase, input, context } = props;
  const { flow, address } = flowCase;
  if (!address.before) return null;
  const before = withAnswer(address.answers, address.before.place, address.before.answer);
  const compared = compareOutcomes(flow, before, address.answers, input);
  if (compared.answers.length === 0) return null;
  const dictionary = getDictionary(context.locale).flow;
  const heading = outcomeHeading(document, before, input, context.locale);
  return (
    <section className={styles.changed} aria-labelledby="endret">
      <Heading level="2" size="xsmall" id="endret">
        {dictionary.changed}
      </Heading>
      <dl>
        {answerChanges(compared, props).map(({ label, before: old, after }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{dictionary.fromTo(old, after)}</dd>
          </div>
        ))}
      </dl>
      <p>{compared.outcome ? dictionary.otherOutcome : dictionary.sameOutcome}</p>
      {compared.outcome && heading !== undefined && <p>{dictionary.outcomeBefore(heading)}</p>}
      {listChanges(compared, props).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

type Line = { label: string; before: string; after: string };

/**
 * The answers that are otherwise now, and the facts that the result speaks of. What else was reckoned on the way is of no
 * use to a reader, and what came up or fell away stands on the page, or doesn't.
 */
function answerChanges({ answers, facts }: OutcomeComparison, { document, view, context }: Props): Line[] {
  const { flow } = document.structure;
  const answered = answers.flatMap(({ before, after, ...at }): Line[] => {
    const question = placeOf(flow, at)?.question;
    const words = document.words.questions[at.question];
    if (!question || !words || before === undefined || after === undefined) return [];
    const text = (answer: Answer) => answerText(question, words, answer, context);
    return [{ label: words.label, before: text(before), after: text(after) }];
  });
  const outcomeWords = document.words.outcomes[view.outcome.id];
  const shown = outcomeWords ? factsShownBy(outcomeWords) : [];
  const reckoned = facts.flatMap(({ fact, before, after }): Line[] => {
    if (before === null || after === null || !shown.includes(fact)) return [];
    const text = (value: typeof before) => factValue(document, fact, value, context.locale);
    return [{ label: document.words.facts[fact] ?? fact, before: text(before), after: text(after) }];
  });
  return [...answered, ...reckoned];
}

/** What came and went among the ways and the things to bring. */
function listChanges({ ways, bring }: OutcomeComparison, { document, view, context }: Props): string[] {
  const dictionary = getDictionary(context.locale).flow;
  const words = document.words.outcomes[view.outcome.id];
  const name = (text: string | undefined) => (text === undefined ? [] : [fillValues(text, context.values)]);
  const added = [...ways.added.flatMap((id) => name(words?.ways[id]?.heading)), ...bring.added.flatMap((id) => name(words?.bring[id]))];
  const removed = [...ways.removed.flatMap((id) => name(words?.ways[id]?.heading)), ...bring.removed.flatMap((id) => name(words?.bring[id]))];
  const lines = [added.length > 0 && dictionary.nowAlso(formatList(context.locale, added)), removed.length > 0 && dictionary.noLonger(formatList(context.locale, removed))];
  return lines.filter((line) => line !== false);
}
