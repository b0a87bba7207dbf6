import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./footer.module.css";

export function Footer({ locale }: { locale: Locale }) {
  const { footer, site } = getDictionary(locale);
  const links = [
    [footer.words, "ord"],
    [footer.about, "om"],
    [footer.accessibility, "tilgjengelighet"],
    [footer.privacy, "personvern"],
    [footer.caseworkers, "for-veiledere"],
    [footer.facts, "opplysninger"],
    [footer.reading, "lesevalg"],
  ] as const;
  return (
    <footer className={styles.footer}>
      <div className={styles.column}>
        <p className={styles.name}>{site.name}</p>
        <p>{footer.notNav}</p>
        <ul className={styles.links}>
          {links.map(([text, slug]) => (
            <li key={slug}>
              <a href={`/${locale}/${slug}`}>{text}</a>
            </li>
          ))}
          <li>
            <a href="https://www.nav.no" rel="external">
              {footer.official}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
