import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "../content/in-language";
import { formLine, type FormInList } from "./form-line";
import styles from "./form-page.module.css";

/** In which language the text around is, and in which the site is that links lead on in. */
type Around = { locale: Locale; site: Locale };

/** Forms to choose between: what Nav calls each, its number, and how it can be sent. */
export function FormLinks({ forms, context: { locale, site } }: { forms: readonly FormInList[]; context: Around }) {
  if (forms.length === 0) return null;
  return (
    <ul className={styles.list}>
      {forms.map((form) => (
        <li key={form.slug}>
          <a href={`/${site}/skjema/${form.slug}`} {...inLanguage("nb", locale)}>
            {form.title}
          </a>
          <p>{formLine(form, locale)}</p>
        </li>
      ))}
    </ul>
  );
}
