import { Radio, RadioGroup } from "@navikt/ds-react/Radio";
import { optionsOf } from "@/lib/flow/answers";
import { optionLabel } from "@/lib/flow/option-words";
import { getDictionary } from "@/lib/i18n/dictionary";
import { WHOLE } from "@/lib/sharing/field-values";
import { markNorwegian } from "../../content/mark-norwegian";
import { groupProps, textIn, type FieldProps } from "./field-props";
import styles from "./fields.module.css";
import { optionId } from "./wrong-fields";

/** One of several answers, also ja, nei and vet ikke: each a whole row. */
export function ChoiceField(props: FieldProps) {
  const { place, question, words, values, context } = props;
  const { flow } = getDictionary(context.locale);
  const chosen = textIn(values, WHOLE);
  return (
    <RadioGroup {...groupProps(props)} className={styles.question} name={place} {...(chosen === "" ? {} : { defaultValue: chosen })}>
      {optionsOf(question.asks).map((option) => (
        <Radio key={option} id={optionId(option)} value={option} className={styles.option} {...(words.hints[option] ? { description: words.hints[option] } : {})}>
          {markNorwegian(optionLabel(question, words, option, flow), context.locale)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
