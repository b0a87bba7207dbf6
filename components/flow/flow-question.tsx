import type { PublishedDocument } from "@/lib/content/published-document";
import type { FlowView } from "@/lib/sharing/flow-view";
import { questionsLeft } from "@/lib/flow/questions-left";
import { getDictionary } from "@/lib/i18n/dictionary";
import { flowAddress, usableAnswers } from "@/lib/sharing/flow-address";
import type { Answers } from "@/lib/flow/answers";
import type { EvaluationInput } from "@/lib/flow/evaluate";
import { addressOf } from "@/lib/content/addresses";
import { Disclosure } from "../content/disclosure";
import type { RenderContext } from "../content/render-context";
import { AnswersList } from "./answers-list";
import styles from "./flow.module.css";
import { QuestionForm } from "./question-form";

type Props = {
  document: PublishedDocument<"flow">;
  view: Extract<FlowView, { kind: "question" }>;
  answers: Answers;
  input: EvaluationInput;
  context: RenderContext;
};

/** A page with one question, how far it is, the way back, and the answers so far. */
export function FlowQuestion({ document, view, answers, input, context }: Props) {
  const { slug, words } = document;
  const { flow } = document.structure;
  const { locale } = context;
  const dictionary = getDictionary(locale).flow;
  const questionWords = words.questions[view.question.id];
  // The proof refuses a flow that has a question without words.
  if (!questionWords) throw new Error(`flow/${slug} has no words for the question "${view.question.id}"`);
  const before = questionsBefore(view);
  const left = questionsLeft(flow, Object.fromEntries(before.map((step) => [step.node, step.answer])), input);
  const previous = before.at(-1);
  const changeAddress = (question: string) => flowAddress(locale, slug, flow, answers, question);
  const start = addressOf(locale, document);
  return (
    <>
      <p className={styles.back}>
        <a href={previous ? changeAddress(previous.node) : start}>{previous ? dictionary.back : dictionary.backToStart}</a>
      </p>
      <p className={styles.count}>{dictionary.questionOf(before.length + 1, before.length + left.fewest, before.length + left.most)}</p>
      <QuestionForm
        question={view.question}
        words={questionWords}
        problem={view.problem}
        chosen={view.chosen}
        action={`${start}/svar`}
        carried={usableAnswers(flow, answers)}
        context={context}
      />
      {before.length > 0 && (
        <div className={styles.soFar}>
          <Disclosure summary={dictionary.answersSoFar} quiet>
            <AnswersList locale={locale} flow={flow} words={words} path={before} changeAddress={changeAddress} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** The questions that were answered before the one that is shown. */
function questionsBefore({ question, evaluation }: Props["view"]) {
  const asked = evaluation.path.filter((step) => step.kind === "question");
  const index = asked.findIndex((step) => step.node === question.id);
  return index < 0 ? asked : asked.slice(0, index);
}
