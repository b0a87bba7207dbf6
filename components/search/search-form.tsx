import { Button } from "@navikt/ds-react/Button";
import { TextField } from "@navikt/ds-react/TextField";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { LONGEST_QUERY, searchAddress } from "./search-address";
import styles from "./search-form.module.css";

type Props = {
  locale: Locale;
  /** What stood in the field. */
  value?: string;
};

/** The search field. Works without scripts; with them it suggests while one types (public/js/suggest.js), and changes nothing else. */
export function SearchForm({ locale, value = "" }: Props) {
  const { field, suggestions } = getDictionary(locale).search;
  return (
    <form
      action={searchAddress(locale)}
      role="search"
      aria-label={field.name}
      className={styles.search}
      data-suggest={`${searchAddress(locale)}/forslag`}
      data-words={JSON.stringify(suggestions)}
    >
      <TextField label={field.label} description={field.example} id="sok" name="q" className={styles.field} defaultValue={value} autoComplete="off" maxLength={LONGEST_QUERY} enterKeyHint="search" />
      <Button type="submit">{field.button}</Button>
      <script type="module" src="/js/suggest.js" async />
    </form>
  );
}
