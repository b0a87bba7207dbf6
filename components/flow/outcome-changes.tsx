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

/** "Hva om noe er annerledes?": each single answer that would lead elsewhere, and where. */
export function OutcomeChanges({ document, changes, answers, locale }: Props) {
  const dictionary = getDictionary(locale).flow;
  const { words, structure, slug } = document;
  if (changes.length === 0) return null;
  return (
    <Disclosure summary={dictionary.changes} quiet>
      <p>{dictionary.changesLead}</p>
      <ul className={styles.changes}>
        {changes.map((change) => {
          const question = structure.flow.nodes.find((node) => node.id === change.question);
          const questionWords = words.questions[change.question];
          if (question?.kind !== "question" || !questionWords) return null;
          const answer = optionLabel(question, questionWords, change.answer, dictionary);
          const address = flowAddress(locale, slug, structure.flow, { ...answers, [change.question]: change.answer });
          const leadsTo = change.outcome === undefined ? dictionary.leadsToQuestion : words.outcomes[change.outcome]?.heading;
          return (
            <li key={`${change.question}/${change.answer}`}>
              {dictionary.ifYouAnswer(answer, questionWords.label)} <a href={address}>{leadsTo}</a>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
