import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import { briefLanguages, directionOf, languageNames, locales, type Locale } from "@/lib/i18n/locales";

/** The languages there are, in their own names: where the header's link leads on the page that has no other list of them. */
export function LanguageList({ locale }: { locale: Locale }) {
  const { language } = getDictionary(locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {language.title}
      </Heading>
      <p>{language.lead}</p>
      <ul id="sprak">
        {locales.map((code) => (
          <li key={code}>
            <a href={`/${code}`} hrefLang={code} lang={code} dir={directionOf(code)} aria-current={code === locale ? "true" : undefined}>
              {languageNames[code]}
            </a>
          </li>
        ))}
        {Object.entries(briefLanguages).map(([code, name]) => (
          <li key={code}>
            <a href={`/${code}`} hrefLang={code} lang={code} dir="ltr">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>{language.interpreter}</p>
    </>
  );
}
