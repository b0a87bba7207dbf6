import type { StepStructure, StepWords } from "@/lib/content/schema/guide";
import { getDictionary } from "@/lib/i18n/dictionary";
import { Disclosure } from "../content/disclosure";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import { ReferenceLink } from "../content/reference-link";
import type { RenderContext } from "../content/render-context";
import styles from "./guide-step.module.css";

type Props = { step: StepStructure; words: StepWords; context: RenderContext; open: boolean };

/** "Står du fast?": the usual troubles of a step, each with a way on. */
export function StepTroubles({ step, words, context, open }: Props) {
  if (step.troubles.length === 0) return null;
  return (
    <Disclosure summary={getDictionary(context.locale).guide.stuck} open={open}>
      <ul className={styles.troubles}>
        {step.troubles.map(({ id, to }) => {
          const trouble = words.troubles[id];
          return (
            trouble && (
              <li key={id}>
                <p className={styles.problem}>{markNorwegian(trouble.problem, context.locale)}</p>
                <Markdown text={trouble.way} context={context} />
                <ReferenceLink to={to} context={context} className={styles.wayOn}>
                  {markNorwegian(trouble.link, context.locale)}
                </ReferenceLink>
              </li>
            )
          );
        })}
      </ul>
    </Disclosure>
  );
}
