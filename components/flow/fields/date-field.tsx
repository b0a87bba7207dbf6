import { Fieldset } from "@navikt/ds-react/Fieldset";
import { TextField } from "@navikt/ds-react/TextField";
import { getDictionary } from "@/lib/i18n/dictionary";
import { fieldName, partsOf, WHOLE } from "@/lib/sharing/field-values";
import { groupProps, textIn, type FieldProps } from "./field-props";
import styles from "./fields.module.css";
import { ERROR_ID, fieldId } from "./wrong-fields";

/** A day as three fields, or a month as two: writing is easier than finding one's birthday in a calendar. Only the fields that are wrong are marked. */
export function DateField(props: FieldProps) {
  const { place, question, values, wrong, help, context } = props;
  const { fields } = getDictionary(context.locale).flow;
  const description = (
    <>
      {help}
      <p>{question.asks.kind === "date" ? fields.dateExample : fields.monthExample}</p>
    </>
  );
  return (
    <Fieldset {...groupProps({ ...props, help: description })} className={styles.question} errorId={ERROR_ID} errorPropagation={false}>
      <div className={styles.parts}>
        {partsOf(question.asks.kind).map(
          (part) =>
            part !== WHOLE && (
              <TextField
                key={part}
                id={fieldId(part)}
                name={fieldName(place, part)}
                label={fields[part]}
                className={part === "ar" ? styles.year : styles.part}
                inputMode="numeric"
                defaultValue={textIn(values, part)}
                error={wrong.includes(part)}
                {...(wrong.includes(part) ? { "aria-describedby": ERROR_ID } : {})}
                {...(question.private ? { autoComplete: "off" } : {})}
              />
            ),
        )}
      </div>
    </Fieldset>
  );
}
