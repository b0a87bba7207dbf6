import type { FlowDefinition } from "@/lib/flow/definition";
import type { PathStep } from "@/lib/flow/evaluate";
import { optionLabel } from "@/lib/flow/option-words";
import type { FlowWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./answers-list.module.css";

type Props = {
  locale: Locale;
  flow: FlowDefinition;
  words: FlowWords;
  path: readonly PathStep[];
  /** The address where one question is answered anew, the other answers kept. Without it the answers can only be read. */
  changeAddress?: (question: string) => string;
};

/** Answers on the way here, each with a way to change it. */
export function AnswersList({ locale, flow, words, path, changeAddress }: Props) {
  const dictionary = getDictionary(locale).flow;
  return (
    <dl className={styles.answers}>
      {path.flatMap((step) => {
        const question = flow.nodes.find((node) => node.id === step.node);
        const questionWords = words.questions[step.node];
        if (step.kind !== "question" || question?.kind !== "question" || !questionWords) return [];
        return (
          <div key={step.node} className={styles.answer}>
            <dt>{questionWords.label}</dt>
            <dd>{optionLabel(question, questionWords, step.answer, dictionary)}</dd>
            {changeAddress && (
              <dd>
                <a href={changeAddress(step.node)} className={styles.change}>
                  {dictionary.change} <span className={styles.unseen}>{dictionary.changeOf(questionWords.label)}</span>
                </a>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
