import type { SummaryOf } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { comparerOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { DocumentLinks } from "../content/document-links";
import { Section } from "../content/section";

/** Everything by topic, for whoever found nothing: from A to Å. */
export function TopicList({ locale, topics }: { locale: Locale; topics: readonly SummaryOf<"topic">[] }) {
  const { search } = getDictionary(locale);
  const compare = comparerOf(locale);
  return (
    <Section heading={search.topics} id="tema">
      <DocumentLinks context={{ locale, site: locale, links: {} }} documents={topics.toSorted((a, b) => compare(a.title, b.title))} />
      <ul>
        <li>
          <a href={`/${locale}/skjema`}>{search.forms}</a>
        </li>
        <li>
          <a href={`/${locale}/ord`}>{search.words}</a>
        </li>
      </ul>
    </Section>
  );
}
