import { Button } from "@navikt/ds-react/Button";
import { TextField } from "@navikt/ds-react/TextField";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./office-search.module.css";
import { finderAddress } from "./place-name";

type Props = {
  locale: Locale;
  /** What stood in the field. */
  value?: string;
  error?: string | undefined;
  /** Where there is no room to explain: the field and the button beside each other. */
  compact?: boolean;
};

/** One field that leads to an office: a postcode, a place, a municipality, a district or the name of an office. Works without scripts. */
export function OfficeSearch({ locale, value = "", error, compact = false }: Props) {
  const { finder } = getDictionary(locale).place;
  return (
    <form action={finderAddress(locale)} className={compact ? styles.compact : styles.search} role="search" aria-label={finder.title}>
      <TextField
        label={finder.label}
        {...(compact ? {} : { description: finder.help })}
        {...(error === undefined ? {} : { error, autoFocus: true })}
        id="sted"
        name="sted"
        className={styles.field}
        defaultValue={value}
        autoComplete="postal-code"
        maxLength={100}
      />
      <Button type="submit" variant={compact ? "secondary" : "primary"}>
        {finder.button}
      </Button>
    </form>
  );
}
