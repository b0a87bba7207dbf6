import type { PublishedDocument } from "@/lib/content/published-document";
import type { EvaluationInput } from "@/lib/flow/evaluate";
import type { PathStep } from "@/lib/flow/evaluation";
import { questionsLeft } from "@/lib/flow/questions-left";
import { getDictionary } from "@/lib/i18n/dictionary";
import { changeAddress, formFor, isPrivateFlow, startAddress, type FlowCase } from "@/lib/sharing/flow-case";
import type { QuestionView } from "@/lib/sharing/flow-view";
import { answersAlong, nameOfStep } from "@/lib/sharing/question-place";
import { Disclosure } from "../content/disclosure";
import { AnswersList } from "./answers-list";
import { EndCase } from "./end-case";
import type { FlowContext } from "./flow-context";
import styles from "./flow.module.css";
import { ProblemSummary } from "./problem-summary";
import { QuestionForm } from "./question-form";
import { roundWords } from "./round-words";

type Props = { document: PublishedDocument<"flow">; view: QuestionView; flowCase: FlowCase; input: EvaluationInput; context: FlowContext };

/** A page with one question, how far it is, the way back, and the answers so far. */
export function FlowQuestion({ document, view, flowCase, input, context }: Props) {
  const { slug, words } = document;
  const { flow } = document.structure;
  const { locale } = context;
  const dictionary = getDictionary(locale).flow;
  const questionWords = words.questions[view.question.id];
  // The proof refuses a flow that has a question without words.
  if (!questionWords) throw new Error(`flow/${slug} has no words for the question "${view.question.id}"`);
  const before = questionsBefore(view);
  const left = questionsLeft(flow, answersAlong(flow, before), input);
  const previous = before.at(-1);
  const change = (place: string) => changeAddress(flowCase, place);
  return (
    <>
      <ProblemSummary view={view} words={questionWords} locale={locale} />
      <p className={styles.back}>
        <a href={previous ? change(nameOfStep(previous)) : startAddress(flowCase)}>{previous ? dictionary.back : dictionary.backToStart}</a>
      </p>
      <p className={styles.count}>{dictionary.questionOf(before.length + 1, before.length + left.fewest, before.length + left.most)}</p>
      <QuestionForm view={view} words={questionWords} round={roundWords(words, view.round, locale)} form={formFor(flowCase, view)} context={context} />
      {before.length > 0 && (
        <div className={styles.soFar}>
          <Disclosure summary={dictionary.answersSoFar} quiet>
            <AnswersList flow={flow} words={words} path={before} changeAddress={change} context={context} />
          </Disclosure>
        </div>
      )}
      {isPrivateFlow(flow) && (
        <>
          <p className={styles.time}>{dictionary.time}</p>
          <EndCase flowCase={flowCase} locale={locale} />
        </>
      )}
    </>
  );
}

/** The questions that were answered before the one that is shown. */
function questionsBefore({ place, evaluation }: QuestionView): PathStep[] {
  const asked = evaluation.path.filter((step) => step.kind === "question");
  const index = asked.findIndex((step) => nameOfStep(step) === place);
  return index < 0 ? asked : asked.slice(0, index);
}
