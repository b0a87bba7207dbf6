import { findSummary, type SummaryOf } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { formatDay } from "@/lib/i18n/format";
import styles from "./checked-facts.module.css";
import { Disclosure } from "./disclosure";
import { inLanguage } from "./in-language";
import { markNorwegian } from "./mark-norwegian";
import type { RenderContext } from "./render-context";

/** Quietly, at the end: when the page was checked, which facts it leans on, and where they come from. */
export function CheckedFacts({ checkedOn, slugs, context }: { checkedOn: string; slugs: readonly string[]; context: RenderContext }) {
  const { content } = getDictionary(context.locale);
  const facts = slugs.flatMap((slug) => findSummary(context.links, "fact", slug) ?? []);
  return (
    <section className={styles.checked}>
      <p>{content.checked(formatDay(context.locale, checkedOn))}</p>
      {facts.length > 0 && (
        <Disclosure summary={content.sources} quiet printed={false}>
          <ul>
            {facts.map((fact) => (
              <li key={fact.slug} {...inLanguage(fact.language, context.locale)}>
                <FactWithSources fact={fact} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** A fact as a sentence, with when it was checked and where it was read, all in the language of the fact. */
export function FactWithSources({ fact }: { fact: SummaryOf<"fact"> }) {
  const { content } = getDictionary(fact.language);
  return (
    <>
      {markNorwegian(fact.statement, fact.language)} {fact.confidence === "low" && content.unsure} {content.factChecked(formatDay(fact.language, fact.checkedOn))} {content.source}{" "}
      {fact.sources.map((source, index) => (
        <span key={source.url ?? source.organisation}>
          {index > 0 && ", "}
          {source.url ? (
            <a href={source.url} rel="external">
              {content.sourceOf(nameOf(source, fact.sources), fact.title)}
            </a>
          ) : (
            markNorwegian(source.organisation, fact.language)
          )}
        </span>
      ))}
      .
    </>
  );
}

type Source = SummaryOf<"fact">["sources"][number];

/** Who said it; numbered where the same said it in several places, so that no two links have the same words. */
function nameOf(source: Source, sources: readonly Source[]): string {
  const same = sources.filter(({ url, organisation }) => url && organisation === source.organisation);
  return same.length > 1 ? `${source.organisation} (${same.indexOf(source) + 1})` : source.organisation;
}
