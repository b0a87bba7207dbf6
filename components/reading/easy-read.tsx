import { easyReadWords } from "@/lib/i18n/dictionaries/nb/easy-read";
import { defaultLocale } from "@/lib/i18n/locales";
import { pageAddress, readingGroups, type ReadingChoice } from "@/lib/sharing/reading-choices";
import styles from "./easy-read.module.css";

/** Leads from a page in the usual words to the same in easy-read ones. */
export function EasyReadOffer({ path }: { path: string }) {
  return (
    <nav aria-label={easyReadWords.group.choices.lettlest} className={styles.offer}>
      <OtherWords path={path} choice="lettlest" text={easyReadWords.offer} />
    </nav>
  );
}

/** Says, first on the page, that its words are easy-read ones, and leads to the usual. */
export function EasyReadNotice({ path }: { path: string }) {
  return (
    <p className={styles.notice}>
      {easyReadWords.notice} <OtherWords path={path} choice="vanlige-ord" text={easyReadWords.usual} />
    </p>
  );
}

/** Says, quietly and last, that nobody of those the words are for has tried them. Nothing where somebody has. */
export function Untried({ isTried }: { isTried: boolean }) {
  return isTried ? null : <p className={styles.last}>{easyReadWords.untried}</p>;
}

/** By `data-andre-ord` public/js/reading-choices.js sees which words the page has, and that there are others. */
function OtherWords({ path, choice, text }: { path: string; choice: ReadingChoice; text: string }) {
  return (
    <a href={pageAddress(defaultLocale, path, choice)} data-lesevalg={choice} data-gruppe={readingGroups.ord.join(" ")} data-andre-ord="">
      {text}
    </a>
  );
}
