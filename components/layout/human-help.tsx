import { Heading } from "@navikt/ds-react/Typography";
import { readHours } from "@/lib/channels/line-hours";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./human-help.module.css";
import { OpenNow } from "./open-now";

/** The phone that people answer, as it is called and as it is shown, and when it is open if that is known. */
export type HumanPhone = { number: string; text: string; hours?: string };

/** "Trenger du et menneske?": the way to a person, in the same place on every page (WCAG 3.2.6). */
export function HumanHelp({ locale, phone }: { locale: Locale; phone: HumanPhone }) {
  const { human } = getDictionary(locale);
  return (
    <aside className={styles.human} aria-labelledby="menneske">
      <div className={styles.column}>
        <Heading level="2" size="small" id="menneske">
          {human.heading}
        </Heading>
        <p>
          {human.call}{" "}
          <a className={styles.phone} href={`tel:${phone.number}`}>
            {phone.text}
          </a>
          {phone.hours && <span className={styles.hours}>{human.open(phone.hours)}</span>}
          {phone.hours && <OpenNow hours={readHours(phone.hours) ?? "unsaid"} locale={locale} />}
        </p>
        <p>{human.interpreter}</p>
        <ul className={styles.links}>
          <li>
            <a href={`/${locale}/kontor`}>{human.office}</a>
          </li>
          <li>
            <a href={`/${locale}/kontakt`}>{human.more}</a>
          </li>
        </ul>
      </div>
    </aside>
  );
}
