import { addressOf } from "@/lib/content/addresses";
import type { DocumentSummary } from "@/lib/content/summary";
import { getDictionary, type Dictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import styles from "./document-links.module.css";

/** A list of documents to choose between: each a whole row, with what it is and what it takes. */
export function DocumentLinks({ locale, documents }: { locale: Locale; documents: readonly DocumentSummary[] }) {
  const words = getDictionary(locale);
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <li key={`${document.kind}/${document.slug}`}>
          <a className={styles.row} href={addressOf(locale, document)}>
            <span className={styles.title}>{document.title}</span>
            <span className={styles.takes}>{describe(document, words)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What a document takes of the reader, or what it is about, in one line. */
function describe(document: DocumentSummary, { guide, flow }: Dictionary): string {
  switch (document.kind) {
    case "guide":
      return `${guide.steps(document.steps)}, ${guide.minutes(document.minutes)}`;
    case "flow":
      return flow.questions(document.questions.fewest, document.questions.most);
    case "topic":
    case "page":
      return document.summary;
    case "term":
      return document.explanation;
    case "fact":
      return document.statement;
  }
}
