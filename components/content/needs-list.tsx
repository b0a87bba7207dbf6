import { Heading } from "@navikt/ds-react/Typography";
import type { Locale } from "@/lib/i18n/locales";
import { markNorwegian } from "./mark-norwegian";
import styles from "./needs-list.module.css";

type Props = { heading: string; needs: readonly string[]; locale: Locale; level?: "2" | "3" };

/** What to have at hand: to tick off in one's mind, and with boxes on paper. */
export function NeedsList({ heading, needs, locale, level = "2" }: Props) {
  if (needs.length === 0) return null;
  return (
    <section className={styles.needs}>
      <Heading level={level} size="xsmall">
        {heading}
      </Heading>
      <ul>
        {needs.map((need) => (
          <li key={need}>{markNorwegian(need, locale)}</li>
        ))}
      </ul>
    </section>
  );
}
