import { getDictionary } from "@/lib/i18n/dictionary";
import { formatDay, formatMonth } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Office, PlaceSource } from "@/lib/places/schema";
import { Disclosure } from "../content/disclosure";
import { inLanguage } from "../content/in-language";
import styles from "./office-details.module.css";

/** Quietly, at the end: when the office was read, where everything comes from, and whom we owe thanks for it. */
export function PlaceSources({ office, sources, locale }: { office?: Office; sources: readonly PlaceSource[]; locale: Locale }) {
  const { office: words } = getDictionary(locale).place;
  // What the sources say of themselves is Norwegian.
  const { office: norwegian } = getDictionary("nb").place;
  return (
    <section className={styles.sources}>
      {office && <p>{words.read(formatPartial(locale, office.sourceDate))}</p>}
      <Disclosure summary={words.sources} quiet printed={false}>
        <ul>
          {sources.map((source) => (
            <li key={source.id} {...inLanguage("nb", locale)}>
              {source.url === null ? (
                norwegian.source(source.about, source.organisation)
              ) : (
                <a href={source.url} rel="external">
                  {norwegian.source(source.about, source.organisation)}
                </a>
              )}
              {[source.date === null ? null : formatPartial("nb", source.date), source.attribution, source.licence].filter((part) => part !== null).map((part) => `, ${part}`)}.
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

/** A date as exact as it is known: a year, a month or a day. */
function formatPartial(locale: Locale, date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? formatMonth(locale, date) : formatDay(locale, date);
}
