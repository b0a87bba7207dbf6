import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { StepStructure } from "@/lib/content/schema/guide";
import { getDictionary } from "@/lib/i18n/dictionary";
import { ActionLink } from "../content/action-link";
import { markNorwegian } from "../content/mark-norwegian";
import type { RenderContext } from "../content/render-context";
import styles from "./guide-step.module.css";

type Props = { guide: PublishedDocument<"guide">; step: StepStructure; context: RenderContext };

/** The ways on from a step: the next one, named, and back. */
export function StepWays({ guide, step, context: { locale, site } }: Props) {
  const dictionary = getDictionary(locale).guide;
  const { steps } = guide.structure;
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const previous = steps[index - 1];
  const addressOfStep = (id: string) => addressOf(site, { kind: "guide", slug: guide.slug, part: id });
  const headingOf = (id: string) => guide.words.steps[id]?.heading ?? "";
  return (
    <div className={styles.ways}>
      {next && <ActionLink href={addressOfStep(next.id)}>{markNorwegian(dictionary.next(index + 2, headingOf(next.id)), locale)}</ActionLink>}
      {previous && <a href={addressOfStep(previous.id)}>{markNorwegian(dictionary.previous(index, headingOf(previous.id)), locale)}</a>}
      <a href={addressOf(site, guide)}>{markNorwegian(dictionary.overview(guide.words.title), locale)}</a>
    </div>
  );
}
