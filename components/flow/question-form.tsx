import { Button } from "@navikt/ds-react/Button";
import { ErrorSummary, ErrorSummaryItem } from "@navikt/ds-react/ErrorSummary";
import { Radio, RadioGroup } from "@navikt/ds-react/Radio";
import { optionsOf } from "@/lib/flow/answers";
import type { QuestionNode } from "@/lib/flow/definition";
import { optionLabel } from "@/lib/flow/option-words";
import type { QuestionWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import { FROM } from "@/lib/sharing/flow-address";
import { Disclosure } from "../content/disclosure";
import { Markdown } from "../content/markdown";
import type { RenderContext } from "../content/render-context";
import styles from "./question-form.module.css";

type Props = {
  question: QuestionNode;
  words: QuestionWords;
  problem: "missing" | "unknown" | null;
  chosen: string | undefined;
  /** Where the form is sent, and the answers it carries along unseen. */
  action: string;
  carried: readonly [string, string][];
  context: RenderContext;
};

/** One question as a form that works without JavaScript: sent by GET, so that back, share and bookmark work. */
export function QuestionForm({ question, words, problem, chosen, action, carried, context }: Props) {
  const { flow } = getDictionary(context.locale);
  const options = optionsOf(question);
  const error = problem && (problem === "missing" ? words.missing : flow.unknownAnswer);
  const fieldId = (option: string) => `svar-${option}`;
  return (
    <form method="get" action={action}>
      {error && (
        <ErrorSummary heading={flow.errorHeading} autoFocus className={styles.summary}>
          <ErrorSummaryItem href={`#${fieldId(options[0] ?? "")}`}>{error}</ErrorSummaryItem>
        </ErrorSummary>
      )}
      {carried.filter(([id]) => id !== question.id).map(([id, value]) => (
        <input key={id} type="hidden" name={id} value={value} />
      ))}
      <input type="hidden" name={FROM} value={question.id} />
      <RadioGroup
        className={styles.question}
        legend={<h1 className={styles.legend}>{words.label}</h1>}
        name={question.id}
        {...(chosen === undefined ? {} : { defaultValue: chosen })}
        {...(words.help ? { description: <Markdown text={words.help} context={context} /> } : {})}
        {...(error ? { error } : {})}
      >
        {options.map((option) => (
          <Radio key={option} id={fieldId(option)} value={option} className={styles.option} {...(words.hints[option] ? { description: words.hints[option] } : {})}>
            {optionLabel(question, words, option, flow)}
          </Radio>
        ))}
      </RadioGroup>
      {words.why && (
        <Disclosure summary={flow.why} quiet>
          <Markdown text={words.why} context={context} />
        </Disclosure>
      )}
      <Button type="submit" className={styles.submit}>
        {flow.continue}
      </Button>
    </form>
  );
}
