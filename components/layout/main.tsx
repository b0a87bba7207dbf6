import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { Breadcrumb, type Crumb } from "./breadcrumb";
import styles from "./main.module.css";

/** The content of a page, with the way back to where it belongs. The last crumb is the page itself. */
export function Main({ locale, crumbs = [], children }: { locale: Locale; crumbs?: readonly Crumb[]; children: ReactNode }) {
  return (
    <div className={styles.column}>
      {crumbs.length > 0 && <Breadcrumb locale={locale} crumbs={crumbs} />}
      <main id="maincontent" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
