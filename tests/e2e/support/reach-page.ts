import type { Answer, Answers } from "@/lib/flow/answers";
import { fieldName, fieldsForAnswer, type FieldPart } from "@/lib/sharing/field-values";
import { FROM, SEALED, SKIP, usableAnswers } from "@/lib/sharing/flow-address";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import type { Place } from "@/lib/sharing/question-place";
import { fail, type SeededFlow } from "./seeded-content";
import { stepsOf } from "./walk-flow";

/** The address with some answers, in a flow where they stand readable. */
export function addressWith({ address, flow }: SeededFlow, answers: Answers): string {
  const query = new URLSearchParams(usableAnswers(flow, answers)).toString();
  return `${address}/svar${query && `?${query}`}`;
}

/** The address a form is sent to when its question is left without an answer. */
export function addressWithout(seeded: SeededFlow, question: string, before: Answers): string {
  return `${seeded.address}/svar?${new URLSearchParams([...usableAnswers(seeded.flow, before), [FROM, question]]).toString()}`;
}

/** The address with some answers, in any flow. Where they are private, the form of each question is sent to get there. */
export async function reach(site: string, seeded: SeededFlow, answers: Answers): Promise<string> {
  if (!isPrivateFlow(seeded.flow)) return addressWith(seeded, answers);
  let address = `${seeded.address}/svar`;
  for (const { place, answer } of stepsOf(seeded, answers)) address = await sendForm(site, seeded, address, fieldsOf(place, answer));
  return address;
}

/** The address a reader comes to who presses on without answering a question. */
export async function reachWithout(site: string, seeded: SeededFlow, question: string, before: Answers): Promise<string> {
  if (!isPrivateFlow(seeded.flow)) return addressWithout(seeded, question, before);
  return sendForm(site, seeded, await reach(site, seeded, before), [[FROM, question]]);
}

/** Sends the form of the page at a sealed address, and tells where that leads. */
export async function sendForm(site: string, { address: flow }: SeededFlow, page: string, fields: readonly [string, string][]): Promise<string> {
  const token = tokenOf(page);
  const body = new URLSearchParams([...(token === null ? [] : [[SEALED, token]]), ...fields]);
  const response = await fetch(`${site}${flow}/send`, { method: "POST", body, redirect: "manual" });
  return response.headers.get("location") ?? fail(`${flow}/send answered ${response.status} and led nowhere`);
}

/** The sealed answers in an address; none before the first answer. */
export function tokenOf(address: string): string | null {
  return new URL(address, "http://localhost").searchParams.get(SEALED);
}

function fieldsOf({ name, question }: Place, answer: Answer): [string, string][] {
  const from: [string, string] = answer === null ? [SKIP, name] : [FROM, name];
  const filled = Object.entries(fieldsForAnswer(question.asks, answer)).flatMap(([part, value]) => [value].flat().map((one): [string, string] => [fieldName(name, part as FieldPart), one]));
  return [from, ...filled];
}
