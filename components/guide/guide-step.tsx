import { Heading } from "@navikt/ds-react/Typography";
import type { ReactNode } from "react";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { StepStructure, StepWords } from "@/lib/content/schema/guide";
import { mentionsOf } from "@/lib/content/mentions";
import { getDictionary } from "@/lib/i18n/dictionary";
import { Disclosure } from "../content/disclosure";
import { Drawing } from "../content/drawing";
import { ExplainedWords } from "../content/explained-words";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import type { RenderContext } from "../content/render-context";
import styles from "./guide-step.module.css";
import { NeedsList } from "../content/needs-list";
import { StepTroubles } from "./step-troubles";

type Props = {
  guide: PublishedDocument<"guide">;
  step: StepStructure;
  words: StepWords;
  context: RenderContext;
  /** Heading level: a page of its own is 1, a part of the whole guide on one page is 2. */
  level: "1" | "2";
  /** On one page what the reader and the helper need stands open; the note for caseworkers stays closed. */
  open?: boolean;
  /** The ways on from here: they come right after the step itself, before what only some need. */
  children?: ReactNode;
};

/** One step: one thing to do, how the reader knows it worked, and a way on for who gets stuck. */
export function GuideStep({ guide, step, words, context, level, open = false, children }: Props) {
  const dictionary = getDictionary(context.locale).guide;
  const number = guide.structure.steps.indexOf(step) + 1;
  const below = level === "1" ? "2" : "3";
  // With all steps on one page the words are explained once, at its end, by whoever gathers the steps.
  const explained = context.explainedHere ? [] : mentionsOf("term", [words.body, words.see]);
  const here = { explainedHere: new Set(explained), ...context };
  return (
    <article className={styles.step} id={step.id}>
      <p className={styles.count}>{dictionary.stepOf(number, guide.structure.steps.length)}</p>
      <Heading level={level} size={level === "1" ? "xlarge" : "medium"}>
        {markNorwegian(words.heading, context.locale)}
      </Heading>
      <NeedsList heading={dictionary.stepNeeds} needs={step.needs.flatMap((id) => words.needs[id] ?? [])} locale={context.locale} level={below} />
      <div className={styles.body}>
        <Markdown text={words.body} context={here} />
      </div>
      {step.drawing && words.drawing && <Drawing name={step.drawing} alt={words.drawing} />}
      {step.officialLink && (
        <p>
          <a href={step.officialLink} rel="external">
            {words.officialLink}
          </a>
        </p>
      )}
      {step.form && <p>{dictionary.form(step.form)}</p>}
      {words.see && (
        <section className={styles.see}>
          <Heading level={below} size="xsmall">
            {dictionary.see}
          </Heading>
          <Markdown text={words.see} context={here} />
        </section>
      )}
      <ExplainedWords slugs={explained} context={context} level={below} />
      {children}
      <StepTroubles step={step} words={words} context={context} open={open} />
      <Disclosure summary={dictionary.helper} open={open}>
        <Markdown text={words.helper} context={context} />
      </Disclosure>
      <Disclosure summary={dictionary.caseworker} printed={false}>
        {words.caseworker && <Markdown text={words.caseworker} context={context} />}
        <p>
          {dictionary.sms}: <q>{markNorwegian(words.sms, context.locale)}</q>
        </p>
      </Disclosure>
    </article>
  );
}
