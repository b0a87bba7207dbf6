import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { ActionLink } from "../content/action-link";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import { GuideHead } from "./guide-head";
import styles from "./guide.module.css";

type Props = { guide: PublishedDocument<"guide">; context: RenderContext };

/** The first page of a guide: what it is, what it takes, and the way in. */
export function GuideOverview({ guide, context }: Props) {
  const { structure, words, slug } = guide;
  const dictionary = getDictionary(context.locale).guide;
  const stepAddress = (id: string) => addressOf(context.site, { kind: "guide", slug, part: id });
  const [first] = structure.steps;
  const firstWords = first && words.steps[first.id];
  return (
    <>
      <GuideHead guide={guide} locale={context.locale} title={words.title} />
      {first && firstWords && <ActionLink href={stepAddress(first.id)}>{markNorwegian(dictionary.start(firstWords.heading), context.locale)}</ActionLink>}
      <Section heading={dictionary.allSteps} id="stegene">
        <ol className={styles.steps}>
          {structure.steps.map(({ id }) => (
            <li key={id}>
              <a href={stepAddress(id)}>{markNorwegian(words.steps[id]?.heading ?? "", context.locale)}</a>
            </li>
          ))}
        </ol>
      </Section>
      <Section heading={dictionary.audience} id="for-hvem">
        <Markdown text={words.audience} context={context} />
      </Section>
    </>
  );
}
