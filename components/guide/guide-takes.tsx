import type { GuideStructure } from "@/lib/content/schema/guide";
import { getDictionary } from "@/lib/i18n/dictionary";
import { joinParts } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./guide-takes.module.css";

/** What the task takes, in words: steps, minutes, and whether a login is needed. */
export function GuideTakes({ locale, guide }: { locale: Locale; guide: GuideStructure }) {
  const words = getDictionary(locale).guide;
  const demandsLogin = guide.login === "high" || guide.login === "any";
  return (
    <ul className={styles.takes} aria-label={words.takes}>
      <li>{joinParts(locale, [words.steps(guide.steps.length), words.minutes(guide.minutes)])}.</li>
      <li>
        {words.login[guide.login]}. {demandsLogin && <a href="#uten-nett">{words.noLogin}</a>}
      </li>
    </ul>
  );
}
