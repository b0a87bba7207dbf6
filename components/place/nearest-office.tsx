import { Button } from "@navikt/ds-react/Button";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./nearest-office.module.css";

/**
 * "Finn nærmeste kontor": only where scripts run and the browser can tell where it is. Reckoned on the device by public/js/use-position.js,
 * which fetches the list of all offices and sends nothing.
 */
export function NearestOffice({ locale }: { locale: Locale }) {
  const { position } = getDictionary(locale).place;
  const { searching, nearest, notYours, failed } = position;
  return (
    <div className={styles.nearest} data-position={`/${locale}/kontor/posisjoner`} data-words={JSON.stringify({ searching, nearest, notYours, failed })} hidden>
      <p>{position.lead}</p>
      <Button type="button" variant="secondary" size="small">
        {position.button}
      </Button>
      <p role="status" />
      <script type="module" src="/js/use-position.js" async />
    </div>
  );
}
