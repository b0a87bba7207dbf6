import { Heading } from "@navikt/ds-react/Typography";
import type { SummaryOf } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { comparerOf } from "@/lib/i18n/format";
import { defaultLocale } from "@/lib/i18n/locales";
import { inLanguage } from "../content/in-language";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import type { RenderContext } from "../content/render-context";
import styles from "./glossary.module.css";

/** All the words, from A to Å, each with an example of its use. */
export function Glossary({ terms, context }: { terms: readonly SummaryOf<"term">[]; context: RenderContext }) {
  const { glossary } = getDictionary(context.locale);
  const letters = groupByLetter(terms);
  return (
    <>
      <Heading level="1" size="xlarge">
        {glossary.title}
      </Heading>
      <p>{glossary.lead}</p>
      <nav aria-label={glossary.letters}>
        <ul className={styles.letters}>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#bokstav-${letter}`}>{letter.toUpperCase()}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, terms }) => (
        <section key={letter} aria-labelledby={`bokstav-${letter}`}>
          <Heading level="2" size="medium" id={`bokstav-${letter}`}>
            {letter.toUpperCase()}
          </Heading>
          <dl className={styles.terms}>
            {terms.map((term) => (
              <div key={term.slug} id={term.slug} {...inLanguage(term.language, context.locale)}>
                <dt>{markNorwegian(term.title, term.language)}</dt>
                <dd>
                  <Markdown text={term.explanation} context={{ ...context, locale: term.language }} />
                  <p className={styles.example}>
                    {getDictionary(term.language).content.example} <q>{markNorwegian(term.example, term.language)}</q>
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

type LetterGroup = { letter: string; terms: SummaryOf<"term">[] };

/** In the order of the Norwegian alphabet: the words are Norwegian in every language. */
function groupByLetter(terms: readonly SummaryOf<"term">[]): LetterGroup[] {
  const compare = comparerOf(defaultLocale);
  const groups = new Map<string, SummaryOf<"term">[]>();
  for (const term of terms.toSorted((a, b) => compare(a.title, b.title))) {
    const letter = term.title.charAt(0).toLowerCase();
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, terms]) => ({ letter, terms }));
}
