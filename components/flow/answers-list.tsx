import { Fragment } from "react";
import type { FlowDefinition } from "@/lib/flow/definition";
import type { PathStep } from "@/lib/flow/evaluation";
import { findQuestion } from "@/lib/flow/nodes";
import type { FlowWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import { joinParts } from "@/lib/i18n/format";
import { nameOfStep } from "@/lib/sharing/question-place";
import { markNorwegian } from "../content/mark-norwegian";
import { answerText } from "./answer-text";
import styles from "./answers-list.module.css";
import type { FlowContext } from "./flow-context";
import { roundWords } from "./round-words";

type Props = {
  flow: FlowDefinition;
  words: FlowWords;
  path: readonly PathStep[];
  /** The address where the question at a place is answered anew, the other answers kept. Without it the answers can only be read. */
  changeAddress?: (place: string) => string;
  context: FlowContext;
};

/** Answers on the way here, each with a way to change it. Those about one of several stand together. */
export function AnswersList(props: Props) {
  const { words, path, context } = props;
  return inRounds(path).map((steps) => {
    const round = roundWords(words, steps[0]?.round, context.locale);
    return (
      <Fragment key={steps.map(nameOfStep).join()}>
        {round !== undefined && <p className={styles.round}>{round}</p>}
        <dl className={styles.answers}>
          {steps.map((step) => (
            <AnswerRow key={nameOfStep(step)} {...props} step={step} />
          ))}
        </dl>
      </Fragment>
    );
  });
}

function AnswerRow({ flow, words, step, changeAddress, context }: Props & { step: PathStep }) {
  const dictionary = getDictionary(context.locale).flow;
  const question = findQuestion(flow, step.node);
  const questionWords = words.questions[step.node];
  if (step.kind !== "question" || !question || !questionWords) return null;
  const about = joinParts(context.locale, [roundWords(words, step.round, context.locale), questionWords.label]);
  return (
    <div className={styles.answer}>
      <dt>{markNorwegian(questionWords.label, context.locale)}</dt>
      <dd>{markNorwegian(answerText(question, questionWords, step.answer, context), context.locale)}</dd>
      {changeAddress && (
        <dd>
          <a href={changeAddress(nameOfStep(step))} className={styles.change}>
            {dictionary.change} <span className={styles.unseen}>{dictionary.changeOf(about)}</span>
          </a>
        </dd>
      )}
    </div>
  );
}

/** The questions that were answered, those of one round together. */
function inRounds(path: readonly PathStep[]): PathStep[][] {
  const together: PathStep[][] = [];
  for (const step of path) {
    if (step.kind !== "question") continue;
    const last = together.at(-1);
    if (last?.[0] && roundOf(last[0]) === roundOf(step)) last.push(step);
    else together.push([step]);
  }
  return together;
}

function roundOf({ round }: PathStep): string {
  return round ? `${round.group}.${round.index}` : "";
}
