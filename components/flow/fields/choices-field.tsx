import { Checkbox, CheckboxGroup } from "@navikt/ds-react/Checkbox";
import { optionsOf } from "@/lib/flow/answers";
import { optionLabel } from "@/lib/flow/option-words";
import { getDictionary } from "@/lib/i18n/dictionary";
import { WHOLE } from "@/lib/sharing/field-values";
import { markNorwegian } from "../../content/mark-norwegian";
import { groupProps, type FieldProps } from "./field-props";
import styles from "./fields.module.css";
import { optionId } from "./wrong-fields";

/** Any number of answers. "None of these" stands apart from them. */
export function ChoicesField(props: FieldProps) {
  const { place, question, words, values, help, context } = props;
  const { flow } = getDictionary(context.locale);
  const none = question.asks.kind === "choices" ? question.asks.none : undefined;
  const ticked = [values[WHOLE] ?? []].flat();
  const row = (option: string) => (
    <Checkbox key={option} id={optionId(option)} name={place} value={option} className={styles.option} {...(words.hints[option] ? { description: words.hints[option] } : {})}>
      {markNorwegian(optionLabel(question, words, option, flow), context.locale)}
    </Checkbox>
  );
  const description = (
    <>
      {help}
      <p>{flow.fields.several}</p>
    </>
  );
  return (
    <CheckboxGroup {...groupProps({ ...props, help: description })} className={styles.question} defaultValue={ticked}>
      {optionsOf(question.asks).filter((option) => option !== none).map(row)}
      {none !== undefined && (
        <>
          <p className={styles.or}>{flow.fields.or}</p>
          {row(none)}
        </>
      )}
    </CheckboxGroup>
  );
}
