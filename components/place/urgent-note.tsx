import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./office-details.module.css";

/** For whoever looks for an office because it can't wait. */
export function UrgentNote({ locale }: { locale: Locale }) {
  const { office } = getDictionary(locale).place;
  return (
    <section className={styles.urgent}>
      <Heading level="2" size="small">
        {office.urgent}
      </Heading>
      <p>{office.urgentLead}</p>
      <a href={`/${locale}/akutt`}>{office.urgentLink}</a>
    </section>
  );
}
