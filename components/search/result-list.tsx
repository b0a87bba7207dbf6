import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "../content/in-language";
import { markNorwegian } from "../content/mark-norwegian";
import rows from "../content/rows.module.css";
import type { Result } from "./result";
import styles from "./result-list.module.css";

/** What was found, the best first: each a whole row that says what it is and what it takes. */
export function ResultList({ results, locale }: { results: readonly Result[]; locale: Locale }) {
  const { language, search } = getDictionary(locale);
  return (
    <ol className={rows.list}>
      {results.map(({ kind, title, href, takes, titleIn = locale, takesIn = locale }) => (
        <li key={href}>
          <a className={rows.row} href={href}>
            <span className={styles.kind}>{search.kinds[kind]}</span>{" "}
            <span className={rows.title} {...inLanguage(titleIn, locale)}>
              {markNorwegian(title, titleIn)}
            </span>{" "}
            {takes !== "" && (
              <span className={rows.takes} {...inLanguage(takesIn, locale)}>
                {markNorwegian(takes, takesIn)}
              </span>
            )}
            {/* Pages of forms and offices have the reader's language, only the names haven't. */}
            {titleIn !== locale && kind !== "form" && kind !== "office" && <span className={rows.takes}> {language.inNorwegian}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}
