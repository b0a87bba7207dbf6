import { Heading } from "@navikt/ds-react/Typography";
import type { DocumentSummary, SummaryOf } from "@/lib/content/summary";
import { addressOf } from "@/lib/content/addresses";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { DocumentLinks } from "../content/document-links";
import { Section } from "../content/section";
import { SearchForm } from "../search/search-form";
import styles from "./home-page.module.css";

type Props = { locale: Locale; common: readonly DocumentSummary[]; topics: readonly SummaryOf<"topic">[]; helper: SummaryOf<"flow"> | undefined };

/** The front page: urgent help first, then the most common troubles, then everything by topic. */
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
        <DocumentLinks context={{ locale, links: {} }} documents={common} />
      </Section>
      <Section heading={home.topics} id="temaer">
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic.slug}>
              <a href={`/${locale}/tema/${topic.slug}`}>{topic.title}</a>
              <p>{topic.summary}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={home.doors} id="hjelper">
        <ul className={styles.topics}>
          {helper && (
            <li>
              <a href={addressOf(locale, helper)}>{helper.title}</a>
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
