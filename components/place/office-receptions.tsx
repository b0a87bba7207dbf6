import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import type { Office, Reception } from "@/lib/places/schema";
import { inLanguage } from "../content/in-language";
import { Section } from "../content/section";
import { NavPageLink } from "./office-contact";
import { OpenNow } from "../layout/open-now";
import styles from "./office-details.module.css";
import { hasHours, OpeningHoursList } from "./opening-hours-list";

/** Where one can walk in, and when: hours as they are known, and honestly where to find those that aren't. */
export function OfficeReceptions({ office, locale }: { office: Office; locale: Locale }) {
  const { office: words } = getDictionary(locale).place;
  const { receptions } = office;
  return (
    <Section heading={words.hours} id="apningstider">
      {!receptions.some(hasHours) && <p>{words.hoursUnknown}</p>}
      <NavPageLink office={office} locale={locale} />
      <ul className={styles.receptions}>
        {receptions.map((reception, index) => (
          <li key={index}>
            <OneReception reception={reception} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneReception({ reception, locale }: { reception: Reception; locale: Locale }) {
  const { office: words } = getDictionary(locale).place;
  const { note, street, postcode, place, directions, doubt, hours } = reception;
  return (
    <>
      {note !== null && <strong {...inLanguage("nb", locale)}>{note}</strong>}
      {street !== null && (
        <p>
          <span {...inLanguage("nb", locale)}>
            {street}
            {postcode !== null && place !== null && `, ${postcode} ${place}`}
          </span>
        </p>
      )}
      {doubt === "no_open_days" && <p>{words.receptionDoubt}</p>}
      {hasHours(reception) ? (
        <>
          <OpeningHoursList hours={hours} locale={locale} />
          <OpenNow hours={hours} locale={locale} />
        </>
      ) : (
        <DropInDays reception={reception} locale={locale} />
      )}
      {directions !== null && (
        <p>
          {words.directions}: <span {...inLanguage("nb", locale)}>{directions}</span>
        </p>
      )}
    </>
  );
}

/** How many days of the week one can come, where the register says nothing of hours. What it says and can't be is left out. */
function DropInDays({ reception: { daysOpen, daysDropIn, doubt }, locale }: { reception: Reception; locale: Locale }) {
  const { office: words } = getDictionary(locale).place;
  if (doubt !== null || daysOpen === null || daysDropIn === null || daysOpen === 0) return null;
  return <p>{daysDropIn === 0 ? words.appointmentOnly : words.dropInDays(daysDropIn)}</p>;
}
