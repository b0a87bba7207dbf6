import { Heading } from "@navikt/ds-react/Typography";
import type { SummaryOf } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { comparerOf } from "@/lib/i18n/format";
import { FactWithSources } from "./checked-facts";
import styles from "./fact-list.module.css";
import { inLanguage } from "./in-language";
import type { RenderContext } from "./render-context";

/** Every fact we use, in the open: when it was checked and where it was read. */
export function FactList({ facts, context }: { facts: readonly SummaryOf<"fact">[]; context: RenderContext }) {
  const dictionary = getDictionary(context.locale).facts;
  const compare = comparerOf(context.locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {dictionary.title}
      </Heading>
      <p>{dictionary.lead}</p>
      <ul className={styles.facts}>
        {facts
          .toSorted((a, b) => compare(a.statement, b.statement))
          .map((fact) => (
            <li key={fact.slug} id={fact.slug} {...inLanguage(fact.language, context.locale)}>
              <FactWithSources fact={fact} />
            </li>
          ))}
      </ul>
    </>
  );
}
