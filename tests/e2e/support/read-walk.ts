import { expect } from "@playwright/test";
import type { Answer } from "@/lib/flow/answers";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { fieldName, fieldsForAnswer, type FieldPart } from "@/lib/sharing/field-values";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import type { Place } from "@/lib/sharing/question-place";
import type { DocumentReader, ReadPage } from "./document-reader";
import type { Filled } from "./form-entries";
import { changeLinks, continueButton, questionForm, sectionOf, skipButton, textOf, textsOf, withoutInternet } from "./read-flow-page";
import { fail, type SeededFlow } from "./seeded-content";
import { asRead, outcomeWords, type Walk, type WalkStep } from "./walk-flow";

/** Answers a question without a browser. The page must ask it, and its form must have the answer: what a form hasn't isn't sent. */
export async function readOn(reader: DocumentReader, page: ReadPage, { place, heading, answer }: WalkStep): Promise<ReadPage> {
  expect(textOf(page.document.querySelector("h1"))).toBe(heading);
  const form = questionForm(page.document) ?? fail(`"${place.name}" has no form`);
  const button = answer === null ? skipButton(form) : continueButton(form);
  const next = await reader.send(page, form, filledWith(place, answer), button ?? fail(`"${place.name}" can't be answered with ${String(answer)}`));
  expect(next.statuses.at(-1), `status after ${place.name}`).toBe(200);
  return next;
}

function filledWith({ name, question }: Place, answer: Answer): Filled {
  const parts = Object.entries(fieldsForAnswer(question.asks, answer));
  return Object.fromEntries(parts.map(([part, value]) => [fieldName(name, part as FieldPart), [value].flat()]));
}

/** That a page is the outcome of a walk: the same as the browser is asked, of the document alone. */
export function expectReadOutcome({ document }: ReadPage, seeded: SeededFlow, { outcome, steps, ways, bring }: Walk): void {
  const words = outcomeWords(seeded, outcome.id);
  const isSecret = isPrivateFlow(seeded.flow) && words.heading.includes("{=");
  expect(textOf(document.querySelector("h1"))).toMatch(asRead(words.heading));
  expect(document.title).toMatch(asRead(`${isSecret ? nb.flow.result : words.heading} – ${seeded.words.title} – Samme side`));
  const shown = sectionOf(document, nb.flow.ways);
  // In which order depends on the hour: a way that is open now may step ahead of one that is closed.
  const headings = textsOf(shown, "h3");
  expect(headings).toHaveLength(ways.length);
  for (const id of ways) expect(headings).toContainEqual(expect.stringMatching(asRead(words.ways[id]?.heading ?? "?")));
  expect(textsOf(shown, "li").filter((way) => withoutInternet.some((channel) => way.includes(channel))), "ways without internet").not.toEqual([]);
  const needs = textsOf(sectionOf(document, nb.flow.bring) ?? sectionOf(document, nb.flow.checklist), "li");
  expect(needs).toEqual(bring.map((id) => expect.stringMatching(asRead(words.bring[id] ?? "?"))));
  expect(changeLinks(document).length, "answers that can be changed").toBeGreaterThanOrEqual(steps.length);
  expect(textOf(document.querySelector("main")), "every fact has its value").not.toMatch(/\{=|undefined|NaN/);
}
