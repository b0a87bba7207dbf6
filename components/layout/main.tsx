import type { ReactNode } from "react";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { DocumentKind } from "@/lib/content/schema/document";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "../content/in-language";
import { EasyReadNotice, EasyReadOffer, Untried } from "../reading/easy-read";
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
  shown?: Pick<PublishedDocument<DocumentKind>, "language" | "wordsAre"> & Partial<Pick<PublishedDocument<DocumentKind>, "simple">>;
  crumbs?: readonly Crumb[];
  /** Whether the page is where one chooses a language: then the same names don't stand below it again, leading elsewhere. */
  choosesLanguage?: boolean;
  children: ReactNode;
};

/** The content of a page, with the way back to where it belongs, somebody to read it aloud, and the same page in our other languages. The last crumb is the page itself. */
export function Main({ locale, path, shown, crumbs = [], choosesLanguage = false, children }: Props) {
  const language = shown?.language ?? locale;
  return (
    <div className={styles.column}>
      <div {...inLanguage(language, locale)}>
        {crumbs.length > 0 && (
          <div className={styles.top}>
            <Breadcrumb locale={language} site={locale} crumbs={crumbs} />
            {shown?.simple === "offered" && <EasyReadOffer path={path} />}
            <ReadAloud locale={locale} />
          </div>
        )}
        <main id="maincontent" tabIndex={-1} className={styles.main}>
          {language !== locale && <OnlyNorwegian locale={locale} />}
          {shown?.simple === "shown" && <EasyReadNotice path={path} />}
          {children}
          <Unproved locale={locale} path={path} shown={shown} />
        </main>
      </div>
      {!choosesLanguage && <LanguageLinks locale={locale} path={path} />}
    </div>
  );
}

/** What nobody has seen to of the words that the page has, where that is so. */
function Unproved({ locale, path, shown }: Pick<Props, "locale" | "path"> & { shown: Props["shown"] }) {
  const isReviewed = shown?.wordsAre === "reviewed";
  if (shown?.simple === "shown") return <Untried isTried={isReviewed} />;
  return (shown?.language ?? locale) === locale && <Unread locale={locale} path={path} isRead={isReviewed} />;
}
