import type { RawAnswers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import type { Expression } from "@/lib/flow/expression";
import { asking, choice, decision, flowOf, flowWith, is, outcome, yesNo } from "../unit/flow/build-flow";

/** A flow, and answers that walk it to an outcome past every question. */
export type WalkedFlow = { flow: FlowDefinition; answers: RawAnswers };

const options = ["a", "b", "c"];
type Node = Parameters<typeof flowOf>[0];

/** Fifteen questions with options, each with a way out of its own; the last decision looks back at three of them. */
export function fifteenChoices(): WalkedFlow {
  const questions = Array.from({ length: 15 }, (_, index): Node => {
    const id = `valg-${index}`;
    const next = index === 14 ? "hvor" : `valg-${index + 1}`;
    return index % 2 === 0 ? choice(id, options, next, [{ if: is(id, "c"), to: "ring" }]) : yesNo(id, next, [{ if: is(id, "vet-ikke"), to: "ring" }], true);
  });
  const [first, ...rest] = questions as [Node, ...Node[]];
  const last = decision("hvor", "ring", [{ if: { and: [is("valg-0", "a"), { or: [is("valg-1", "ja"), is("valg-2", "b")] }] }, to: "pa-nett" }]);
  const answers = Object.fromEntries(questions.map(({ id }, index) => [id, index % 2 === 0 ? "a" : "ja"]));
  return { flow: flowOf(first, ...rest, last, outcome("pa-nett"), outcome("ring")), answers };
}

/** Fifteen questions for numbers, sums, days and a set, with limits that look at today, and facts that the way turns on. */
export function fifteenNumbers(): WalkedFlow {
  const kinds = ["money", "integer", "date", "percent", "choices"] as const;
  const questions = Array.from({ length: 15 }, (_, index): Node => {
    const next = index === 14 ? "hvor" : `tall-${index + 1}`;
    return numberQuestion(`tall-${index}`, kinds[index % kinds.length] ?? "money", next);
  });
  const [first, ...rest] = questions as [Node, ...Node[]];
  const answer = (id: string): Expression => ({ answer: id });
  const facts: Record<string, Expression> = {
    inntekt: { add: [answer("tall-0"), answer("tall-5"), answer("tall-10")] },
    del: { round: { value: { percentOf: [answer("tall-3"), { fact: "inntekt" }] }, to: 1, round: "half-up" } },
    alder: { age: { born: answer("tall-2"), on: { today: true } } },
    frist: { addDays: [{ endOfMonth: { max: [answer("tall-7"), answer("tall-12")] } }, 42] },
  };
  const last = decision("hvor", "ring", [
    { if: { or: [{ lessThan: [{ fact: "frist" }, { today: true }] }, { lessThan: [{ fact: "alder" }, 18] }] }, to: "ring" },
    { if: { and: [{ atLeast: [{ fact: "del" }, { money: 1000 }] }, { anyOf: [answer("tall-4"), ["a", "b"]] }] }, to: "pa-nett" },
  ]);
  const given = { money: "12 345,50", integer: "3", date: "1.2.1990", percent: "12,5", choices: ["a", "c"] };
  const answers = Object.fromEntries(questions.map(({ id }, index) => [id, given[kinds[index % kinds.length] ?? "money"]]));
  return { flow: flowWith({ facts }, first, ...rest, last, outcome("pa-nett"), outcome("ring")), answers };
}

function numberQuestion(id: string, kind: "money" | "integer" | "date" | "percent" | "choices", next: string): Node {
  const hidden = { private: kind === "money" || kind === "date" };
  if (kind === "choices") return asking(id, { kind, options, none: "ingen" }, next);
  if (kind === "date") return asking(id, { kind, min: { addYears: [{ today: true }, -100] }, max: { today: true } }, next, hidden);
  return asking(id, { kind, min: 0, max: kind === "money" ? { money: 1_000_000 } : 100 }, next, hidden);
}

/**
 * A flow of this many nodes, to be proved. In every five: options, a whole number with two limits that matter, yes or
 * no, a day that an age is reckoned from, and a decision on what was answered before. Every fourth five has an outcome.
 */
export function longFlow(size: number): FlowDefinition {
  const nodes: Node[] = [];
  for (let five = 0; nodes.length < size - 1; five += 1) nodes.push(...fiveNodes(five));
  const [first, ...rest] = nodes.slice(0, size - 1) as [Node, ...Node[]];
  const known = new Set(["slutt", ...[first, ...rest].map(({ id }) => id)]);
  // What was cut off at the end leads to the last outcome.
  const mended = [first, ...rest].map((node): Node => {
    if (node.kind === "outcome") return node;
    return { ...node, routes: (node.routes ?? []).filter(({ to }) => known.has(to)), otherwise: known.has(node.otherwise) ? node.otherwise : "slutt" };
  });
  const [start, ...others] = mended as [Node, ...Node[]];
  return flowOf(start, ...others, outcome("slutt"));
}

function fiveNodes(five: number): Node[] {
  const id = (name: string): string => `${name}-${five}`;
  const age: Expression = { age: { born: { answer: id("dag") }, on: { today: true } } };
  const ends = five % 4 === 3;
  return [
    choice(id("valg"), options, id("antall"), [{ if: is(id("valg"), "c"), to: id("svar") }]),
    asking(id("antall"), { kind: "integer", min: 0, max: 1000 }, id("svar"), { routes: [{ if: { moreThan: [{ answer: id("antall") }, 100] }, to: id("dag") }] }),
    yesNo(id("svar"), id("dag"), [{ if: { and: [is(id("svar"), "nei"), is(id("valg"), "b")] }, to: id("hvor") }]),
    asking(id("dag"), { kind: "date", max: { today: true } }, id("hvor"), { private: true, routes: [{ if: { lessThan: [age, 18] }, to: ends ? id("ut") : `valg-${five + 1}` }] }),
    decision(id("hvor"), `valg-${five + 1}`, [{ if: is(id("valg"), "b"), to: "slutt" }]),
    ...(ends ? [outcome(id("ut"))] : []),
  ];
}
