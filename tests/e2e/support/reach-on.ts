import type { Answers } from "@/lib/flow/answers";
import { fieldName, fieldsForAnswer, type FieldPart } from "@/lib/sharing/field-values";
import { FROM, SKIP } from "@/lib/sharing/flow-address";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { addressWith, addressWithout, sendForm } from "./reach-page";
import type { SeededFlow } from "./seeded-content";
import { stepsOf, type WalkStep } from "./walk-flow";

/** Where a reader is with some answers, and with one question more that they left empty. */
export type ReachOn = { to: (answers: Answers) => Promise<string>; without: (question: string, before: Answers) => Promise<string> };

/** Like `reach`, for many places of one flow: a private answer is sent once, however many go on from there. */
export function reachOn(site: string, seeded: SeededFlow): ReachOn {
  if (!isPrivateFlow(seeded.flow)) return { to: async (answers) => addressWith(seeded, answers), without: async (question, before) => addressWithout(seeded, question, before) };
  const known = new Map<string, Promise<string>>();
  const start = Promise.resolve(`${seeded.address}/svar`);
  const to = (answers: Answers) => {
    let [way, address] = ["", start];
    for (const step of stepsOf(seeded, answers)) {
      way += `${step.place.name}=${JSON.stringify(step.answer)} `;
      const before = address;
      address = known.get(way) ?? before.then((from) => sendForm(site, seeded, from, fieldsOf(step)));
      known.set(way, address);
    }
    return address;
  };
  return { to, without: async (question, before) => sendForm(site, seeded, await to(before), [[FROM, question]]) };
}

function fieldsOf({ place: { name, question }, answer }: WalkStep): [string, string][] {
  if (answer === null) return [[SKIP, name]];
  const filled = Object.entries(fieldsForAnswer(question.asks, answer)).flatMap(([part, value]) => [value].flat().map((one): [string, string] => [fieldName(name, part as FieldPart), one]));
  return [[FROM, name], ...filled];
}
