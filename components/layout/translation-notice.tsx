import { getDictionary } from "@/lib/i18n/dictionary";
import { defaultLocale, directionOf, unreadLanguages, type Locale } from "@/lib/i18n/locales";
import { markNorwegian } from "../content/mark-norwegian";
import styles from "./translation-notice.module.css";

/** Says, first on the page and in the reader's language, that the rest is in Norwegian, and what to do then. */
export function OnlyNorwegian({ locale }: { locale: Locale }) {
  return (
    <p className={styles.first} lang={locale} dir={directionOf(locale)}>
      {getDictionary(locale).language.onlyNorwegian}
    </p>
  );
}

/** Says, quietly and last, that nobody who knows the language has read the page, and leads to the Norwegian. Nothing where somebody has. */
export function Unread({ locale, path, isRead }: { locale: Locale; path: string; isRead: boolean }) {
  if (isRead || !unreadLanguages.has(locale)) return null;
  const { unread, original } = getDictionary(locale).language;
  return (
    <p className={styles.last}>
      {unread}{" "}
      <a href={path ? `/${defaultLocale}/${path}` : `/${defaultLocale}`} hrefLang={defaultLocale}>
        {markNorwegian(original, locale)}
      </a>
    </p>
  );
}
