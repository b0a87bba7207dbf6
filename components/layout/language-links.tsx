import { getDictionary } from "@/lib/i18n/dictionary";
import { briefLanguages, directionOf, languageNames, locales, type Locale } from "@/lib/i18n/locales";
import styles from "./language-links.module.css";

/** The same page in our other languages, each by its own name: two people can look at one page in the language each understands. */
export function LanguageLinks({ locale, path }: { locale: Locale; path: string }) {
  const { thisPage } = getDictionary(locale).language;
  return (
    <nav id="sprak" aria-labelledby="denne-siden-pa" className={styles.languages}>
      <p id="denne-siden-pa">{thisPage}</p>
      <ul>
        {locales
          .filter((language) => language !== locale)
          .map((language) => (
            <li key={language}>
              <a href={path ? `/${language}/${path}` : `/${language}`} lang={language} hrefLang={language} dir={directionOf(language)}>
                {languageNames[language]}
              </a>
            </li>
          ))}
        {Object.entries(briefLanguages).map(([language, name]) => (
          <li key={language}>
            <a href={`/${language}`} lang={language} hrefLang={language} dir="ltr">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
