import type { PublishedDocument } from "@/lib/content/published-document";
import type { Answer } from "@/lib/flow/answers";
import type { EvaluationInput } from "@/lib/flow/evaluate";
import type { Change } from "@/lib/flow/explain";
import { getDictionary } from "@/lib/i18n/dictionary";
import { joinParts } from "@/lib/i18n/format";
import { insteadAddress, type FlowCase } from "@/lib/sharing/flow-case";
import type { OutcomeView } from "@/lib/sharing/flow-view";
import { nameOfStep, placeOf, withAnswer, type Place } from "@/lib/sharing/question-place";
import { Disclosure } from "../content/disclosure";
import { changeText } from "./change-text";
import type { FlowContext } from "./flow-context";
import styles from "./flow.module.css";
import { outcomeHeading } from "./outcome-heading";
import { roundWords } from "./round-words";

type Props = { document: PublishedDocument<"flow">; view: OutcomeView; changes: readonly Change[]; flowCase: FlowCase; input: EvaluationInput; context: FlowContext };

/** "Hva om noe er annerledes?": for each question the answers that would lead elsewhere, and where. */
export function OutcomeChanges(props: Props) {
  const { document, view, changes, context } = props;
  const dictionary = getDictionary(context.locale).flow;
  const placed = changes.flatMap((change) => {
    const place = placeOf(document.structure.flow, change);
    return place ? [{ change, place }] : [];
  });
  if (placed.length === 0) return null;
  return (
    <Disclosure summary={dictionary.changes} quiet printed={false}>
      <p>{dictionary.changesLead}</p>
      <dl className={styles.changes}>
        {[...new Set(placed.map(({ place }) => place))].map((place) => (
          <div key={place.name}>
            <dt>{labelOf(document, view, place, context)}</dt>
            {placed
              .filter((one) => one.place === place)
              .map(({ change }) => (
                <dd key={String(change.answer)}>
                  <ChangedAnswer {...props} change={change} place={place} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function labelOf({ words }: Props["document"], { evaluation }: OutcomeView, place: Place, { locale }: FlowContext): string {
  const step = evaluation.path.find((one) => nameOfStep(one) === place.name);
  return joinParts(locale, [roundWords(words, step?.round, locale), words.questions[place.question.id]?.label]);
}

function ChangedAnswer({ document, view, change, place, flowCase, input, context }: Props & { change: Change; place: Place }) {
  const words = document.words.questions[place.question.id];
  if (!words) return null;
  const changed = withAnswer(flowCase.address.answers, place, change.answer);
  return (
    <>
      <a href={insteadAddress(flowCase, place.name, change.answer)}>{changeText(place.question, words, answerNow(view, place), change.answer, context)}</a>{" "}
      {change.outcome === undefined ? getDictionary(context.locale).flow.leadsToQuestion : outcomeHeading(document, changed, input, context.locale)}
    </>
  );
}

function answerNow({ evaluation }: OutcomeView, { name }: Place): Answer {
  return evaluation.path.find((step) => nameOfStep(step) === name)?.answer ?? null;
}
