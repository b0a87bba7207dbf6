import { getDictionary } from "@/lib/i18n/dictionary";
import { isNorwegian, type Locale } from "@/lib/i18n/locales";
import styles from "./header.module.css";

/** Top of every page: where I am, the search, my language, and urgent help in one step. */
export function Header({ locale }: { locale: Locale }) {
  const words = getDictionary(locale);
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <a className={styles.wordmark} href={`/${locale}`}>
          {words.site.name}
        </a>
        <nav className={styles.links} aria-label={words.layout.shortcuts}>
          <a href={`/${locale}/sok`}>{words.search.title}</a>
          <a href="#sprak">
            <LanguageWord locale={locale} />
          </a>
          <a className={styles.urgent} href={`/${locale}/akutt`}>
            {words.layout.urgent}
          </a>
        </nav>
      </div>
    </header>
  );
}

/** Whoever needs it most may not know the word in the language that the page is in. On a phone there is room for one word, and it is for them; on the smallest only for the shorter. */
function LanguageWord({ locale }: { locale: Locale }) {
  const { language } = getDictionary(locale).layout;
  if (!isNorwegian(locale)) return language;
  return (
    <>
      <span className={styles.own}>{language}</span>
      <span className={styles.between}> / </span>
      <span className={styles.english} lang="en">
        Language
      </span>
    </>
  );
}
