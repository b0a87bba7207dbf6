import { Heading } from "@navikt/ds-react/Typography";
import { findSummary } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import styles from "./explained-words.module.css";
import { inLanguage } from "./in-language";
import { markNorwegian } from "./mark-norwegian";
import { Markdown } from "./markdown";
import type { RenderContext } from "./render-context";

type Props = { slugs: readonly string[]; context: RenderContext; heading?: string; level?: "2" | "3" };

/** The difficult words of the text above, explained right under it. The words in the text lead here. */
export function ExplainedWords({ slugs, context, heading, level = "2" }: Props) {
  const terms = slugs.flatMap((slug) => findSummary(context.links, "term", slug) ?? []);
  if (terms.length === 0) return null;
  return (
    <section className={styles.words}>
      <Heading level={level} size="xsmall">
        {heading ?? getDictionary(context.locale).content.terms}
      </Heading>
      <dl>
        {terms.map((term) => (
          <div key={term.slug} id={`ord-${term.slug}`} {...inLanguage(term.language, context.locale)}>
            <dt>{markNorwegian(term.title, term.language)}</dt>
            <dd>
              <Markdown text={term.explanation} context={{ ...context, locale: term.language }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
