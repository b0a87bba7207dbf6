import { addressOf } from "@/lib/content/addresses";
import { plainText } from "@/lib/content/markdown/plain-text";
import { factTexts, type DocumentSummary } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { joinParts } from "@/lib/i18n/format";
import { inLanguage } from "./in-language";
import styles from "./document-links.module.css";
import { markNorwegian } from "./mark-norwegian";
import type { RenderContext } from "./render-context";
import rows from "./rows.module.css";

/** A list of documents to choose between: each a whole row, with what it is and what it takes. */
export function DocumentLinks({ context, documents }: { context: RenderContext; documents: readonly DocumentSummary[] }) {
  return (
    <ul className={rows.list}>
      {documents.map((document) => (
        <li key={`${document.kind}/${document.slug}`}>
          <a className={`${rows.row} ${styles.leads}`} {...inLanguage(document.language, context.locale)} href={addressOf(context.site, document)}>
            <span className={rows.title}>{markNorwegian(document.title, document.language)}</span>
            <span className={rows.takes}>{markNorwegian(describe(document, context), document.language)}</span>
            {document.language !== context.locale && context.locale === context.site && (
              <span className={rows.takes}>
                {/* In the reader's language, where the rest of the row begins. */}
                <span {...inLanguage(context.site, document.language)}>{getDictionary(context.site).language.inNorwegian}</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What a document takes of the reader, or what it is about, in one line. */
function describe(document: DocumentSummary, { links }: RenderContext): string {
  const { guide, flow } = getDictionary(document.language);
  switch (document.kind) {
    case "guide":
      return joinParts(document.language, [guide.steps(document.steps), guide.minutes(document.minutes)]);
    case "flow":
      return flow.questions(document.questions.fewest, document.questions.most);
    case "topic":
    case "page":
      return document.summary;
    case "term":
      return plainText(document.explanation, factTexts(links));
    case "fact":
      return document.statement;
  }
}
