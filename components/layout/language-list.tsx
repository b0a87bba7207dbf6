import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import { languageNames, locales, plannedLanguages, type Locale } from "@/lib/i18n/locales";

/** The languages there are, in their own names, and honestly the ones there aren't yet. */
export function LanguageList({ locale }: { locale: Locale }) {
  const { language } = getDictionary(locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {language.title}
      </Heading>
      <p>{language.lead}</p>
      <ul>
        {locales.map((code) => (
          <li key={code}>
            <a href={`/${code}`} hrefLang={code} lang={code} aria-current={code === locale ? "true" : undefined}>
              {languageNames[code]}
            </a>
          </li>
        ))}
      </ul>
      <p>{language.planned}</p>
      <ul>
        {Object.entries(plannedLanguages).map(([code, name]) => (
          <li key={code}>
            <bdi lang={code}>{name}</bdi>
          </li>
        ))}
      </ul>
      <p>{language.interpreter}</p>
      <p lang="en">{language.english}</p>
    </>
  );
}
