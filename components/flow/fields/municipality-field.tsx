import { Fieldset } from "@navikt/ds-react/Fieldset";
import { Select } from "@navikt/ds-react/Select";
import { TextField } from "@navikt/ds-react/TextField";
import { getDictionary } from "@/lib/i18n/dictionary";
import { comparerOf } from "@/lib/i18n/format";
import { WHOLE } from "@/lib/sharing/field-values";
import type { Municipality } from "../flow-context";
import { groupProps, textIn, type FieldProps } from "./field-props";
import styles from "./fields.module.css";
import { ERROR_ID, fieldId } from "./wrong-fields";

/** A municipality from a list, by county. The browser's own list: typing the first letters finds it, also without scripts. */
export function MunicipalityField(props: FieldProps) {
  const { place, values, context } = props;
  const { municipalities = [], locale } = context;
  const { fields } = getDictionary(locale).flow;
  const own = { id: fieldId(WHOLE), name: place, defaultValue: textIn(values, WHOLE) };
  return (
    <Fieldset {...groupProps(props)} className={styles.question} errorId={ERROR_ID}>
      {municipalities.length === 0 ? (
        <TextField {...own} label={fields.municipalityNumber} className={styles.year} inputMode="numeric" />
      ) : (
        <Select {...own} label={fields.municipality} className={styles.list}>
          <option value="">{fields.chooseMunicipality}</option>
          {byCounty(municipalities).map(([county, inCounty]) => (
            <optgroup key={county} label={county}>
              {inCounty.map((one) => (
                <option key={one.number} value={one.number}>
                  {nameAmong(municipalities, one)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      )}
    </Fieldset>
  );
}

/** Norwegian names in Norwegian order, whatever the page is in. */
function byCounty(municipalities: readonly Municipality[]): [string, Municipality[]][] {
  const compare = comparerOf("nb");
  const counties = [...new Set(municipalities.map(({ county }) => county))].toSorted(compare);
  const byName = municipalities.toSorted((a, b) => compare(a.name, b.name));
  return counties.map((county) => [county, byName.filter((one) => one.county === county)]);
}

/** A name that two municipalities have says which one it is. */
function nameAmong(municipalities: readonly Municipality[], { name, county }: Municipality): string {
  return municipalities.filter((other) => other.name === name).length > 1 ? `${name} (${county})` : name;
}
