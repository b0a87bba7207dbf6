import { Heading } from "@navikt/ds-react/Typography";
import { openingText } from "@/lib/channels/opening-text";
import { putOpenFirst } from "@/lib/channels/put-open-first";
import { standsIn, wayAccess } from "@/lib/channels/way-access";
import type { OutcomeWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { OutcomeView } from "@/lib/sharing/flow-view";
import { fillValues } from "../content/fill-values";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import { ReferenceLink } from "../content/reference-link";
import { Section } from "../content/section";
import type { FlowContext } from "./flow-context";
import styles from "./flow.module.css";

type Props = { view: OutcomeView; words: OutcomeWords; context: FlowContext };

/** The ways to get it done that are for this reader, the best first: as the author put them, but nobody is sent to what is closed while something else will do. */
export function OutcomeWays({ view, words, context }: Props) {
  const dictionary = getDictionary(context.locale);
  return (
    <Section heading={dictionary.flow.ways} id="veier">
      <ol className={styles.ways}>
        {orderWays(view, words, context).map(({ id, channel, to, words: way, open }) => {
          const heading = markNorwegian(fillValues(way.heading, context.values), context.locale);
          return (
            <li key={id} className={styles.way}>
              <Heading level="3" size="small">
                {to ? (
                  <ReferenceLink to={to} context={context}>
                    {heading}
                  </ReferenceLink>
                ) : (
                  heading
                )}
              </Heading>
              <p className={styles.channel}>
                {dictionary.channels[channel]}
                {open !== null && `. ${open}`}
              </p>
              <Markdown text={way.body} context={context} />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** The ways that apply with their words, and whether they are open where the hour is known. */
function orderWays({ outcome, evaluation }: OutcomeView, words: OutcomeWords, { now, links, locale }: FlowContext) {
  const written = outcome.ways.flatMap((way) => {
    const own = words.ways[way.id];
    if (!own || !evaluation.ways.includes(way.id)) return [];
    const access = now ? wayAccess(way.channel, own.body, links, now) : ({ state: "any-time" } as const);
    const said = access.state === "always" ? null : now && openingText(access, now, locale);
    return [{ ...way, words: own, access, standsIn: standsIn(way.channel), open: said ?? null }];
  });
  return now ? putOpenFirst(written, now) : written;
}
