import { expect, type Page } from "@playwright/test";
import { optionsOf, type Answers } from "@/lib/flow/answers";
import type { OutcomeNode, QuestionNode } from "@/lib/flow/definition";
import { evaluate, type Evaluation } from "@/lib/flow/evaluate";
import { optionLabel } from "@/lib/flow/option-words";
import { paths } from "@/lib/flow/paths";
import type { OutcomeWords, QuestionWords } from "@/lib/flow/words";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { FROM, usableAnswers } from "@/lib/sharing/flow-address";
import { settle } from "./landmarks";
import { fail, type SeededFlow } from "./seeded-content";

// Swedish writes dates the ISO way.
const input = { today: new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" }).format(new Date()) };

/** Where answers lead, reckoned without the site. */
export function whereTo({ flow }: SeededFlow, answers: Answers): Evaluation {
  return evaluate(flow, answers, input);
}

/** A way through a flow: each question with the answer given, and the outcome. */
export type Walk = { answers: Answers; questions: { node: QuestionNode; answer: string; before: Answers }[]; outcome: OutcomeNode };

/** Walks that together give every answer, take every route and reach every outcome. */
export function walksOf(seeded: SeededFlow): Walk[] {
  return paths(seeded.flow).map((answers) => {
    const { path, node } = whereTo(seeded, answers);
    if (node.kind !== "outcome") fail(`${seeded.slug} doesn't end`);
    const asked = path.flatMap(({ node: id, answer }) => (answer === undefined ? [] : [{ node: questionOf(seeded, id), answer }]));
    const questions = asked.map((step, index) => ({ ...step, before: Object.fromEntries(asked.slice(0, index).map((earlier) => [earlier.node.id, earlier.answer])) }));
    return { answers, questions, outcome: node };
  });
}

export function questionOf({ slug, flow }: SeededFlow, id: string): QuestionNode {
  return flow.nodes.find((node): node is QuestionNode => node.kind === "question" && node.id === id) ?? fail(`${slug} has no question "${id}"`);
}

export function questionWords({ slug, words }: SeededFlow, id: string): QuestionWords {
  return words.questions[id] ?? fail(`${slug} has no words for the question "${id}"`);
}

export function outcomeWords({ slug, words }: SeededFlow, id: string): OutcomeWords {
  return words.outcomes[id] ?? fail(`${slug} has no words for the outcome "${id}"`);
}

/** What an answer is called on the page. */
export function labelOf(seeded: SeededFlow, question: string, answer: string): string {
  return optionLabel(questionOf(seeded, question), questionWords(seeded, question), answer, nb.flow);
}

export function firstOption(seeded: SeededFlow, question: string): string {
  return optionsOf(questionOf(seeded, question))[0] ?? fail(`${question} has no options`);
}

/** The address with some answers. */
export function addressWith({ address, flow }: SeededFlow, answers: Answers): string {
  const query = new URLSearchParams(usableAnswers(flow, answers)).toString();
  return `${address}/svar${query && `?${query}`}`;
}

/** The address a form is sent to when its question is left without an answer. */
export function addressWithout(seeded: SeededFlow, question: string, before: Answers): string {
  return `${seeded.address}/svar?${new URLSearchParams([...usableAnswers(seeded.flow, before), [FROM, question]]).toString()}`;
}

/** Chooses an answer on the page of a question as a thumb does, by its words, and goes on. */
export async function choose(page: Page, seeded: SeededFlow, question: string, answer: string): Promise<void> {
  const name = labelOf(seeded, question, answer);
  await settle(page);
  await page.getByRole("radiogroup").getByText(name, { exact: true }).click();
  await expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
  await goOn(page);
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: nb.flow.continue }).click();
}
