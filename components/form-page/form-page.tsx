import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import { formatDay, formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { FormFiller, FormWay, LaterWay } from "@/lib/search/forms/form";
import { shortFormsIn } from "@/lib/search/forms/short-forms";
import { inLanguage } from "../content/in-language";
import { markNorwegian } from "../content/mark-norwegian";
import { Section } from "../content/section";
import styles from "./form-page.module.css";
import { FormWays } from "./form-ways";

/** Nav's own list of applications and forms, where each can be looked up. */
const NAV_FORMS = "https://www.nav.no/soknader";

export type ShownForm = {
  number: string;
  title: string;
  theme: { slug: string; title: string };
  filledBy: FormFiller | null;
  ways: readonly FormWay[];
  later: readonly LaterWay[];
  languages: readonly ("nb" | "nn" | "en")[];
  source: { organisation: string; url: string; date: string };
};

/** A link to a guide that is published: a form page leads to none that isn't. */
type GuideLink = { title: string; href: string; language: Locale };
type Props = { locale: Locale; form: ShownForm; guides: readonly GuideLink[] };

/** A form of Nav's: what it is, how it can be sent, and what to do on paper. */
export function FormPage({ locale, form, guides }: Props) {
  const words = getDictionary(locale).forms;
  const { number, title, theme, filledBy, languages, source } = form;
  return (
    <>
      <Heading level="1" size="xlarge">
        <span {...inLanguage("nb", locale)}>{title}</span>
      </Heading>
      <p className={styles.number}>{words.number(number)}</p>
      {shortFormsIn(title).map(({ short, words: meaning, language }) => (
        <p key={short}>
          <span {...inLanguage("nb", locale)}>{short}</span> (<span {...inLanguage(language, locale)}>{meaning}</span>)
        </p>
      ))}
      {filledBy && <p>{words.filledBy[filledBy]}</p>}
      <FormWays form={form} locale={locale} />
      <p>
        <a href={NAV_FORMS} rel="external">
          {words.official}
        </a>
      </p>
      <Later form={form} locale={locale} />
      <Section heading={words.languagesHeading}>
        <p>{markNorwegian(words.languages(formatList(locale, languages.map((language) => words.languageNames[language]))), locale)}</p>
      </Section>
      <Section heading={getDictionary(locale).content.related}>
        <ul>
          {guides.map((guide) => (
            <li key={guide.href}>
              <a href={guide.href} {...inLanguage(guide.language, locale)}>
                {guide.title}
              </a>
            </li>
          ))}
          <li>
            <a href={`/${locale}/skjema#${theme.slug}`}>{words.toTheme} <span {...inLanguage("nb", locale)}>{theme.title}</span></a>
          </li>
        </ul>
      </Section>
      <p className={styles.source}>
        {words.source(source.organisation, formatDay(locale, source.date))}{" "}
        <a href={source.url} rel="external">
          {words.sourceLink}
        </a>
      </p>
    </>
  );
}

function Later({ form: { later }, locale }: { form: ShownForm; locale: Locale }) {
  const words = getDictionary(locale).forms;
  const [only] = later;
  if (only === undefined) return null;
  return (
    <Section heading={words.laterHeading}>
      <p>{later.length > 1 ? words.later.both : words.later[only]}</p>
    </Section>
  );
}
