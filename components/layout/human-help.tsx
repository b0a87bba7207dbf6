import { Heading } from "@navikt/ds-react/Typography";
import { onWeekdays } from "@/lib/channels/line-hours";
import type { Span } from "@/lib/content/schema/fact";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { PhoneLink } from "../content/phone-link";
import styles from "./human-help.module.css";
import { OpenNow } from "./open-now";

/** The phone that people answer, as it is called and as it is shown, and when it is open if that is known. */
export type HumanPhone = { number: string; text: string; hours?: { text: string; weekdays?: Span | undefined } };

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
          <PhoneLink className={styles.phone} number={phone.number}>
            {phone.text}
          </PhoneLink>
          {phone.hours && <span className={styles.hours}>{human.open(phone.hours.text)}</span>}
          {phone.hours && <OpenNow hours={phone.hours.weekdays ? onWeekdays(phone.hours.weekdays) : "unsaid"} locale={locale} />}
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
