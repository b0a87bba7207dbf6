import type { Locale } from "@/lib/i18n/locales";
import { OfficeSearch } from "../place/office-search";
import styles from "./urgent-office.module.css";

/** The way to one's own office, right where it is needed. */
export function UrgentOffice({ locale }: { locale: Locale }) {
  return (
    <div className={styles.office}>
      <OfficeSearch locale={locale} compact />
    </div>
  );
}
