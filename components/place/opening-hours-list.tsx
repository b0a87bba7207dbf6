import { clock } from "@/lib/channels/opening-text";
import { getDictionary } from "@/lib/i18n/dictionary";
import { formatList, formatWeekday, nameWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { OpeningHours, Stretch } from "@/lib/places/hours/opening-hours";
import type { Reception } from "@/lib/places/schema";
import styles from "./office-details.module.css";


export function hasHours({ hours }: Reception): boolean {
  return hours.regular.length > 0 || hours.special.length > 0;
}

/** Hours in words, day by day. A weekday that isn't named is closed. */
export function OpeningHoursList({ hours, locale }: { hours: OpeningHours; locale: Locale }) {
  const { office } = getDictionary(locale).place;
  const days = hours.regular.length === 0 ? [] : [1, 2, 3, 4, 5, 6, 7].filter((day) => day < 6 || hours.regular.some(({ weekday }) => weekday === day));
  return (
    <>
      <ul className={styles.hours}>
        {days.map((day) => (
          <li key={day}>{office.day(nameWeekday(locale, day), describeStretches(hours.regular.find(({ weekday }) => weekday === day)?.stretches ?? [], locale))}</li>
        ))}
      </ul>
      {hours.special.length > 0 && (
        <>
          <p>{office.special}</p>
          <ul className={styles.hours}>
            {hours.special.map(({ day, stretches }) => (
              <li key={day}>{office.day(formatWeekday(locale, day), describeStretches(stretches, locale))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function describeStretches(stretches: readonly Stretch[], locale: Locale): string {
  const { office } = getDictionary(locale).place;
  const texts = stretches.flatMap((part) => {
    if (part.kind === "closed") return [];
    if (part.opensAt === null || part.closesAt === null) return [office.appointment];
    const span = part.kind === "drop_in" ? office.span : office.spanAppointment;
    return [span(clock(part.opensAt), clock(part.closesAt))];
  });
  return texts.length === 0 ? office.closed : formatList(locale, texts);
}
