import { Button } from "@navikt/ds-react/Button";
import type { ReactNode } from "react";
import type { QuestionWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import { SKIP } from "@/lib/sharing/flow-address";
import type { FlowForm } from "@/lib/sharing/flow-case";
import type { QuestionView } from "@/lib/sharing/flow-view";
import { Disclosure } from "../content/disclosure";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import { questionFields } from "./fields/question-fields";
import { wrongParts } from "./fields/wrong-fields";
import type { FlowContext } from "./flow-context";
import { HiddenFields } from "./hidden-fields";
import { problemText } from "./problem-text";
import styles from "./question-form.module.css";

type Props = {
  view: QuestionView;
  words: QuestionWords;
  /** Which of several it is about: "Barn 2 av 3". */
  round: string | undefined;
  form: FlowForm;
  context: FlowContext;
};

/** One question as a form that works without JavaScript. */
export function QuestionForm({ view, words, round, form, context }: Props) {
  const { flow } = getDictionary(context.locale);
  const { place, question, problem, values } = view;
  const error = problem ? problemText(question, words, problem, context.locale) : undefined;
  const wrong = problem ? wrongParts(question.asks, problem, values) : [];
  const Field = questionFields[question.asks.kind];
  return (
    <form method={form.method} action={form.action} {...(form.method === "post" ? { autoComplete: "off" } : {})}>
      <HiddenFields fields={form.hidden} />
      <Field
        {...{ place, question, words, values, error, wrong, context }}
        legend={<Legend text={markNorwegian(words.label, context.locale)} round={round} optional={question.optional ? flow.optional : undefined} />}
        help={words.help && <Markdown text={words.help} context={context} />}
      />
      {words.why && (
        <Disclosure summary={flow.why} quiet>
          <Markdown text={words.why} context={context} />
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button type="submit">{flow.continue}</Button>
        {question.optional && (
          <Button type="submit" variant="tertiary" name={SKIP} value={place}>
            {flow.skip}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The question is the heading of the page, and what the fields are called together. */
function Legend({ text, round, optional }: { text: ReactNode; round: string | undefined; optional: string | undefined }) {
  return (
    <h1 className={styles.legend}>
      {round !== undefined && (
        <>
          <span className={styles.round}>{round}:</span>{" "}
        </>
      )}
      {text}
      {optional !== undefined && (
        <>
          {" "}
          <span className={styles.optional}>{optional}</span>
        </>
      )}
    </h1>
  );
}
