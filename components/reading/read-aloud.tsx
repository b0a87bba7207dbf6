import { Button } from "@navikt/ds-react/Button";
import { getDictionary } from "@/lib/i18n/dictionary";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import styles from "./read-aloud.module.css";

/** As the voice likes it, and somewhat slower and faster. */
const speeds = { slow: "0.75", usual: "1", fast: "1.25" } as const;

/**
 * "Les opp", and what one needs while it reads. Needs JavaScript and a browser that can speak, so all of it stays hidden until public/js/read-aloud.js
 * has found that out. Its words are those of the reader, whatever language the content is in. The button has its place from the start, so that nothing moves.
 */
export function ReadAloud({ locale }: { locale: Locale }) {
  const { aloud } = getDictionary(locale).reading;
  return (
    <div className={styles.aloud} lang={locale} dir={directionOf(locale)} data-read-aloud data-words={JSON.stringify(aloud.script)}>
      <Button type="button" variant="secondary" size="small" className={styles.start} data-read-start hidden>
        {aloud.start}
      </Button>
      <p role="status" className={styles.status} data-read-status hidden />
      <div className={styles.bar} data-read-bar hidden>
        <Button type="button" data-read-toggle>
          {aloud.script.pause}
        </Button>
        <Button type="button" variant="secondary" data-read-stop>
          {aloud.stop}
        </Button>
        <label className={styles.speed}>
          {aloud.speed}
          <select data-read-speed defaultValue={speeds.usual} autoComplete="off">
            {(["slow", "usual", "fast"] as const).map((name) => (
              <option key={name} value={speeds[name]}>
                {aloud.speeds[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <script type="module" src="/js/read-aloud.js" async />
    </div>
  );
}
