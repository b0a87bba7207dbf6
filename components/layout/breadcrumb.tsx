import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "../content/in-language";
import { markNorwegian } from "../content/mark-norwegian";
import styles from "./breadcrumb.module.css";

/** A place on the way here. Without `href` it is the page the reader is on. */
export type Crumb = { text: string; href?: string; /** Where it isn't that of the page's content. */ language?: Locale };

/** The way back. Its words are in the language of the page's content, and it leads on in that of the site. */
export function Breadcrumb({ locale, site, crumbs }: { locale: Locale; site: Locale; crumbs: readonly Crumb[] }) {
  const { layout } = getDictionary(locale);
  return (
    <nav className={styles.breadcrumb} aria-label={layout.youAreHere}>
      <ol>
        <li>
          <a href={`/${site}`}>{layout.home}</a>
        </li>
        {crumbs.map(({ text, href, language = locale }) => (
          // The words alone: the sign after them points on as the page is read.
          <li key={text}>
            {href ? (
              <a href={href} {...inLanguage(language, locale)}>
                {markNorwegian(text, language)}
              </a>
            ) : (
              <span aria-current="page">{markNorwegian(text, language)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
