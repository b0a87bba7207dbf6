import type { PublishedDocument } from "@/lib/content/published-document";
import type { Answers } from "@/lib/flow/answers";
import type { Change } from "@/lib/flow/explain";
import { optionLabel } from "@/lib/flow/option-words";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { flowAddress } from "@/lib/sharing/flow-address";
import { Disclosure } from "../content/disclosure";
import styles from "./flow.module.css";

type Props = { document: PublishedDocument<"flow">; changes: readonly Change[]; answers: Answers; locale: Locale };

/** "Hva om noe er annerledes?": for each question the answers that would lead elsewhere, and where. */
export function OutcomeChanges({ document, changes, answers, locale }: Props) {
  const dictionary = getDictionary(locale).flow;
  const questions = [...new Set(changes.map(({ question }) => question))];
  if (questions.length === 0) return null;
  return (
    <Disclosure summary={dictionary.changes} quiet>
      <p>{dictionary.changesLead}</p>
      <dl className={styles.changes}>
        {questions.map((question) => (
          <div key={question}>
            <dt>{document.words.questions[question]?.label}</dt>
            {changes
              .filter((change) => change.question === question)
              .map((change) => (
                <dd key={change.answer}>
                  <ChangedAnswer document={document} change={change} answers={answers} locale={locale} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function ChangedAnswer({ document, change, answers, locale }: Omit<Props, "changes"> & { change: Change }) {
  const dictionary = getDictionary(locale).flow;
  const { words, structure, slug } = document;
  const question = structure.flow.nodes.find((node) => node.id === change.question);
  const questionWords = words.questions[change.question];
  if (question?.kind !== "question" || !questionWords) return null;
  const address = flowAddress(locale, slug, structure.flow, { ...answers, [change.question]: change.answer });
  return (
    <>
      <a href={address}>{dictionary.ifYouAnswer(optionLabel(question, questionWords, change.answer, dictionary))}</a>{" "}
      {change.outcome === undefined ? dictionary.leadsToQuestion : words.outcomes[change.outcome]?.heading}
    </>
  );
}
