import { Fieldset } from "@navikt/ds-react/Fieldset";
import { TextField } from "@navikt/ds-react/TextField";
import { getDictionary } from "@/lib/i18n/dictionary";
import { WHOLE } from "@/lib/sharing/field-values";
import { groupProps, textIn, type FieldProps } from "./field-props";
import styles from "./fields.module.css";
import { ERROR_ID, fieldId } from "./wrong-fields";

/** Four digits. The browser may fill in the reader's own: it is what most people mean, and saves typing. */
export function PostcodeField(props: FieldProps) {
  const { place, values, context } = props;
  const { fields } = getDictionary(context.locale).flow;
  return (
    <Fieldset {...groupProps(props)} className={styles.question} errorId={ERROR_ID}>
      <TextField
        id={fieldId(WHOLE)}
        name={place}
        label={fields.postcode}
        className={styles.year}
        inputMode="numeric"
        autoComplete="postal-code"
        defaultValue={textIn(values, WHOLE)}
      />
    </Fieldset>
  );
}
