import { Heading } from "@navikt/ds-react/Typography";
import type { DocumentSummary, SummaryOf } from "@/lib/content/summary";
import { addressOf } from "@/lib/content/addresses";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { DocumentLinks } from "../content/document-links";
import { inLanguage } from "../content/in-language";
import { markNorwegian } from "../content/mark-norwegian";
import { Section } from "../content/section";
import { SearchForm } from "../search/search-form";
import styles from "./home-page.module.css";

type Props = { locale: Locale; common: readonly DocumentSummary[]; topics: readonly SummaryOf<"topic">[]; helper: SummaryOf<"flow"> | undefined };

/** The front page: urgent help first, then the most common troubles, what may have happened, and everything by theme. */
export function HomePage({ locale, common, topics, helper }: Props) {
  const { home } = getDictionary(locale);
  return (
    <>
      <p className={styles.urgent}>
        {home.urgentQuestion} <a href={`/${locale}/akutt`}>{home.urgentLink}</a>
      </p>
      <Heading level="1" size="xlarge">
        {home.title}
      </Heading>
      <p className={styles.lead}>{home.lead}</p>
      <SearchForm locale={locale} />
      <Section heading={home.common} id="mange-lurer-pa">
        <DocumentLinks context={{ locale, site: locale, links: {} }} documents={common} />
      </Section>
      <TopicSection heading={home.situations} id="hva-har-skjedd" topics={topics.filter(({ situation }) => situation)} locale={locale} />
      <TopicSection heading={home.topics} id="temaer" topics={topics.filter(({ situation }) => !situation)} locale={locale} />
      <Section heading={home.doors} id="hjelper">
        <ul className={styles.topics}>
          {helper && (
            <li>
              <a href={addressOf(locale, helper)} {...inLanguage(helper.language, locale)}>
                {markNorwegian(helper.title, helper.language)}
              </a>
              <p>{home.helperText}</p>
            </li>
          )}
          <li>
            <a href={`/${locale}/for-veiledere`}>{home.caseworker}</a>
            <p>{home.caseworkerText}</p>
          </li>
        </ul>
      </Section>
    </>
  );
}

type TopicSectionProps = Pick<Props, "locale" | "topics"> & { heading: string; id: string };

function TopicSection({ heading, id, topics, locale }: TopicSectionProps) {
  if (topics.length === 0) return null;
  return (
    <Section heading={heading} id={id}>
      <ul className={styles.topics}>
        {topics.map((topic) => (
          <li key={topic.slug} {...inLanguage(topic.language, locale)}>
            <a href={`/${locale}/tema/${topic.slug}`}>{markNorwegian(topic.title, topic.language)}</a>
            <p>{markNorwegian(topic.summary, topic.language)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
