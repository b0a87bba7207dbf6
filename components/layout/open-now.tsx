import type { LineHours } from "@/lib/channels/line-hours";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import type { OpeningHours } from "@/lib/places/hours/opening-hours";
import styles from "./open-now.module.css";

/**
 * An empty line that public/js/open-now.js fills with "Åpent nå" or when it opens: a kept page can't know the hour.
 * The line has its height from the start, so that nothing moves. Without scripts there are the hours in words beside it.
 */
export function OpenNow({ hours, locale }: { hours: LineHours; locale: Locale }) {
  if (hours === "always" || hours === "unsaid") return null;
  const { script } = getDictionary(locale).choosing.opening;
  return (
    <>
      <span className={styles.line} data-opening={JSON.stringify(walkInHours(hours))} data-words={JSON.stringify(script)} />
      <script type="module" src="/js/open-now.js" async />
    </>
  );
}

/** Only when one can come without an appointment: `[from, until]` by weekday (1 is Monday), and by single days, which count instead. */
function walkInHours({ regular, special }: OpeningHours) {
  const spans = (stretches: OpeningHours["regular"][number]["stretches"]) =>
    stretches.flatMap((part) => (part.kind === "drop_in" ? [[part.opensAt, part.closesAt]] : []));
  return {
    weekdays: Object.fromEntries(regular.map(({ weekday, stretches }) => [weekday, spans(stretches)])),
    days: Object.fromEntries(special.map(({ day, stretches }) => [day, spans(stretches)])),
  };
}
