import { ErrorSummary, ErrorSummaryItem } from "@navikt/ds-react/ErrorSummary";
import type { QuestionWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import type { QuestionView } from "@/lib/sharing/flow-view";
import { wrongFieldId, wrongParts } from "./fields/wrong-fields";
import { problemText } from "./problem-text";
import styles from "./problem-summary.module.css";

/** What is wrong with an answer, first on the page and with the focus: a group with a name, so that it is read and not only stood on. */
export function ProblemSummary({ view: { question, problem, values }, words, locale }: { view: QuestionView; words: QuestionWords; locale: Locale }) {
  if (!problem) return null;
  const { errorHeading } = getDictionary(locale).flow;
  return (
    <ErrorSummary heading={errorHeading} role="group" aria-label={errorHeading} autoFocus className={styles.summary}>
      <ErrorSummaryItem href={`#${wrongFieldId(question.asks, problem, wrongParts(question.asks, problem, values))}`}>{problemText(question, words, problem, locale)}</ErrorSummaryItem>
    </ErrorSummary>
  );
}
