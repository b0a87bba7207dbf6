import { Fieldset } from "@navikt/ds-react/Fieldset";
import { TextField } from "@navikt/ds-react/TextField";
import type { AsksKind } from "@/lib/flow/asks";
import { getDictionary } from "@/lib/i18n/dictionary";
import { WHOLE } from "@/lib/sharing/field-values";
import { groupProps, textIn, type FieldProps } from "./field-props";
import styles from "./fields.module.css";
import { ERROR_ID, fieldId } from "./wrong-fields";

/** How a kind of number looks: its width, and the unit after it. */
const looks: Partial<Record<AsksKind, string | undefined>> = { integer: styles.short, number: styles.short, money: styles.money, percent: styles.percent };

/** A number, a sum of kroner or a percentage, written the Norwegian way. */
export function NumberField(props: FieldProps) {
  const { place, question, values, context } = props;
  const { kind } = question.asks;
  const { fields } = getDictionary(context.locale).flow;
  const label = kind === "money" || kind === "percent" || kind === "integer" ? fields[kind] : fields.number;
  return (
    <Fieldset {...groupProps(props)} className={styles.question} errorId={ERROR_ID}>
      <TextField
        id={fieldId(WHOLE)}
        name={place}
        label={label}
        className={looks[kind]}
        inputMode={kind === "integer" ? "numeric" : "decimal"}
        defaultValue={textIn(values, WHOLE)}
        {...(question.private ? { autoComplete: "off" } : {})}
      />
    </Fieldset>
  );
}
