import type { PublishedDocument } from "@/lib/content/published-document";
import type { Explanation, Reason } from "@/lib/flow/explain";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { OutcomeView } from "@/lib/sharing/flow-view";
import { Disclosure } from "../content/disclosure";
import { AnswersList } from "./answers-list";
import { factValue } from "./fact-values";
import type { FlowContext } from "./flow-context";
import styles from "./flow.module.css";

type Props = { document: PublishedDocument<"flow">; view: OutcomeView; because: Explanation["because"]; context: FlowContext };

/** "Hvorfor får jeg dette svaret?": the answers that decided it, and what was reckoned from them. */
export function OutcomeReasons({ document, view, because, context }: Props) {
  const { structure, words } = document;
  const dictionary = getDictionary(context.locale).flow;
  const path = view.evaluation.path.filter((step) => because.some((reason) => isAbout(reason, step.node, step.round?.index)));
  const facts = because.filter((reason) => reason.kind === "fact");
  if (because.length === 0) return null;
  return (
    <Disclosure summary={dictionary.because} quiet>
      {path.length > 0 && (
        <>
          <p>{dictionary.becauseLead}</p>
          <AnswersList flow={structure.flow} words={words} path={path} context={context} />
        </>
      )}
      {facts.length > 0 && (
        <>
          <p>{dictionary.becauseFacts}</p>
          <dl className={styles.reckoned}>
            {facts.map(({ fact, value }) => (
              <div key={fact}>
                <dt>{words.facts[fact] ?? fact}</dt>
                <dd>{factValue(document, fact, value, context.locale)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Disclosure>
  );
}

function isAbout(reason: Reason, question: string, round: number | undefined): boolean {
  return reason.kind === "answer" && reason.question === question && reason.round === round;
}
