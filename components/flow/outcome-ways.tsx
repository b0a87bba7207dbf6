import { Heading } from "@navikt/ds-react/Typography";
import type { OutcomeNode } from "@/lib/flow/definition";
import type { OutcomeWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import { Markdown } from "../content/markdown";
import { ReferenceLink } from "../content/reference-link";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import styles from "./flow.module.css";

/** The ways to get it done, the best first. */
export function OutcomeWays({ outcome, words, context }: { outcome: OutcomeNode; words: OutcomeWords; context: RenderContext }) {
  const dictionary = getDictionary(context.locale);
  return (
    <Section heading={dictionary.flow.ways} id="veier">
      <ol className={styles.ways}>
        {outcome.ways.map(({ id, channel, to }) => {
          const way = words.ways[id];
          return (
            way && (
              <li key={id} className={styles.way}>
                <Heading level="3" size="small">
                  {to ? (
                    <ReferenceLink to={to} context={context}>
                      {way.heading}
                    </ReferenceLink>
                  ) : (
                    way.heading
                  )}
                </Heading>
                <p className={styles.channel}>{dictionary.channels[channel]}</p>
                <Markdown text={way.body} context={context} />
              </li>
            )
          );
        })}
      </ol>
    </Section>
  );
}
