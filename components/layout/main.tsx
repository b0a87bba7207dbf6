import type { ReactNode } from "react";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { DocumentKind } from "@/lib/content/schema/document";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "../content/in-language";
import { ReadAloud } from "../reading/read-aloud";
import { Breadcrumb, type Crumb } from "./breadcrumb";
import { LanguageLinks } from "./language-links";
import styles from "./main.module.css";
import { OnlyNorwegian, Unread } from "./translation-notice";

type Props = {
  locale: Locale;
  /** The address after the language, without a slash at the front: the same page in another language has it too. */
  path: string;
  /** The document that the page shows, where it shows one: it may be in another language than the page. */
  shown?: Pick<PublishedDocument<DocumentKind>, "language" | "wordsAre">;
  crumbs?: readonly Crumb[];
  children: ReactNode;
};

/** The content of a page, with the way back to where it belongs, somebody to read it aloud, and the same page in our other languages. The last crumb is the page itself. */
export function Main({ locale, path, shown, crumbs = [], children }: Props) {
  const language = shown?.language ?? locale;
  return (
    <div className={styles.column}>
      <div {...inLanguage(language, locale)}>
        {crumbs.length > 0 && (
          <div className={styles.top}>
            <Breadcrumb locale={language} site={locale} crumbs={crumbs} />
            <ReadAloud locale={locale} />
          </div>
        )}
        <main id="maincontent" tabIndex={-1} className={styles.main}>
          {language !== locale && <OnlyNorwegian locale={locale} />}
          {children}
          {language === locale && <Unread locale={locale} path={path} isRead={shown?.wordsAre === "reviewed"} />}
        </main>
      </div>
      <LanguageLinks locale={locale} path={path} />
    </div>
  );
}
