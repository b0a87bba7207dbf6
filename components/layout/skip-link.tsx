import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./skip-link.module.css";

export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a className={styles.skip} href="#maincontent">
      {getDictionary(locale).layout.skip}
    </a>
  );
}
