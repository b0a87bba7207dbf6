import { describe, expect, test } from "vitest";
import type { RawAnswers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { evaluate } from "@/lib/flow/evaluate";
import { explain, type Explanation } from "@/lib/flow/explain";
import type { Expression } from "@/lib/flow/expression";
import { toJson } from "@/lib/flow/value";
import { asking, choice, decision, flowOf, flowWith, group, input, is, outcome, sendPaper, yesNo } from "./build-flow";

const atOffice = { "har-bankid": "nei", "kan-reise": "gar", "vil-ha-hjelp": "ja" };

/** Reasons in short: `question = answer`, `question.round = answer`, `fact: value`. */
function reasonsFor(flow: FlowDefinition, answers: RawAnswers): string[] {
  return explain(flow, answers, input).because.map((reason) => {
    if (reason.kind === "fact") return `${reason.fact}: ${String(toJson(reason.value))}`;
    return `${reason.question}${reason.round === undefined ? "" : `.${reason.round}`} = ${String(reason.answer)}`;
  });
}

/** Changes in short: `question = answer → where`. */
function changesFor(flow: FlowDefinition, answers: RawAnswers): string[] {
  return explain(flow, answers, input).changes.map(({ question, round, answer, outcome: ends, asks }) => `${question}${round === undefined ? "" : `.${round}`} = ${String(answer)} → ${ends ?? `${asks}?`}`);
}

/** Two answers, then a decision on them. */
function deciding(condition: Expression, facts: Record<string, Expression> = {}): FlowDefinition {
  return flowWith({ facts }, yesNo("a", "b"), yesNo("b", "antall"), asking("antall", { kind: "integer", min: 0, max: 100 }, "valg"), decision("valg", "x", [{ if: condition, to: "y" }]), outcome("x"), outcome("y"));
}

describe("why this answer", () => {
  test("names the answers that conditions turned on, in the order the reader gave them", () => {
    expect(reasonsFor(sendPaper, atOffice)).toEqual(["har-bankid = nei", "kan-reise = gar"]);
    expect(explain(sendPaper, atOffice, input).because[0]).toEqual({ kind: "answer", question: "har-bankid", answer: "nei" });
  });

  test("leaves out what no condition on the way looked at", () => {
    expect(reasonsFor(sendPaper, { "har-bankid": "ja", "vil-ha-hjelp": "ja" })).toEqual(["har-bankid = ja"]);
  });

  test.each<[string, Expression, RawAnswers, string[]]>([
    ["the part of an or that held", { or: [is("a", "ja"), is("b", "ja")] }, { a: "nei", b: "ja" }, ["b = ja"]],
    ["the first part of an or that held", { or: [is("a", "ja"), is("b", "ja")] }, { a: "ja", b: "ja" }, ["a = ja"]],
    ["all parts of an or where none held", { or: [is("a", "ja"), is("b", "ja")] }, { a: "nei", b: "nei" }, ["a = nei", "b = nei"]],
    ["the part of an and that failed", { and: [is("a", "ja"), is("b", "ja")] }, { a: "ja", b: "nei" }, ["b = nei"]],
    ["all parts of an and that held", { and: [is("a", "ja"), { not: is("b", "ja") }] }, { a: "ja", b: "nei" }, ["a = ja", "b = nei"]],
    ["the side an if took", { if: [is("a", "ja"), is("b", "ja"), { moreThan: [{ answer: "antall" }, 5] }] }, { a: "nei", b: "nei" }, ["a = nei", "antall = 7"]],
    ["both sides of a comparison", { equals: [{ answer: "a" }, { answer: "b" }] }, { a: "nei", b: "nei" }, ["a = nei", "b = nei"]],
    ["what a sum was made of", { moreThan: [{ add: [{ answer: "antall" }, { if: [is("b", "ja"), 1, 2] }] }, 5] }, { a: "nei", b: "nei" }, ["b = nei", "antall = 7"]],
    ["nothing where nothing was read", { lessThan: [{ today: true }, { date: "2030-01-01" }] }, { a: "nei", b: "nei" }, []],
  ])("names %s", (_, condition, answers, reasons) => {
    expect(reasonsFor(deciding(condition), { antall: "7", ...answers })).toEqual(reasons);
  });

  test("names facts with their value, and the answers behind them", () => {
    const facts: Record<string, Expression> = { dobbelt: { multiply: [{ answer: "antall" }, 2] }, mye: { moreThan: [{ fact: "dobbelt" }, 10] }, ubrukt: is("a", "ja") };
    expect(reasonsFor(deciding({ or: [{ fact: "mye" }, is("b", "ja")] }, facts), { a: "ja", b: "nei", antall: "7" })).toEqual(["antall = 7", "mye: true", "dobbelt: 14"]);
    expect(reasonsFor(deciding({ fact: "mye" }, { ...facts, mye: { or: [is("b", "ja"), { moreThan: [{ fact: "dobbelt" }, 10] }] } }), { a: "ja", b: "ja", antall: "7" })).toEqual(["b = ja", "mye: true"]);
  });

  test("names a question that was passed over, and why one was not asked, where a condition asked whether it was answered", () => {
    const flow = flowOf(
      yesNo("har-barn", "alder"),
      asking("alder", { kind: "integer" }, "belop", { when: is("har-barn", "ja") }),
      asking("belop", { kind: "money" }, "valg", { optional: true }),
      decision("valg", "x", [{ if: { and: [{ not: { given: "alder" } }, { not: { given: "belop" } }] }, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(reasonsFor(flow, { "har-barn": "nei", belop: null })).toEqual(["har-barn = nei", "belop = null"]);
    expect(reasonsFor(flow, { "har-barn": "ja", alder: "4", belop: null })).toEqual(["har-barn = ja", "alder = 4"]);
  });

  test("names what a lookup turned on, the else only where it was taken", () => {
    const tables = { trinn: { kind: "ranges" as const, rows: [{ from: 5, value: true }] } };
    const flow = flowWith(
      { tables },
      yesNo("a", "antall"),
      asking("antall", { kind: "integer" }, "valg"),
      decision("valg", "x", [{ if: { lookup: { table: "trinn", key: { answer: "antall" }, else: is("a", "ja") } }, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(reasonsFor(flow, { a: "ja", antall: "7" })).toEqual(["antall = 7"]);
    expect(reasonsFor(flow, { a: "ja", antall: "3" })).toEqual(["a = ja", "antall = 3"]);
  });

  test("names what ways and things to bring turned on", () => {
    const flow = flowOf(
      choice("situasjon", ["syk", "alene"], "bolig"),
      choice("bolig", ["leier", "eier"], "ut"),
      outcome("ut", { bring: ["pass", { id: "kontrakt", when: is("bolig", "leier") }] }),
    );
    expect(reasonsFor(flow, { situasjon: "syk", bolig: "eier" })).toEqual(["bolig = eier"]);
  });

  test("says nothing about a flow that is broken", () => {
    expect(explain(flowOf(decision("a", "a"), outcome("x")), {}, input)).toEqual({ because: [], changes: [] });
    expect(explain(sendPaper, atOffice, { today: "i dag" })).toEqual({ because: [], changes: [] });
  });

  test("comes to an end where facts multiply each other", () => {
    const facts = Object.fromEntries(Array.from({ length: 60 }, (_, index): [string, Expression] => [`f${index}`, index === 0 ? { answer: "antall" } : { max: [{ fact: `f${index - 1}` }, { fact: `f${index - 1}` }] }]));
    const { because } = explain(deciding({ moreThan: [{ fact: "f59" }, 1] }, facts), { a: "ja", b: "ja", antall: "7" }, input);
    expect(because).toHaveLength(61);
  });
});

describe("why, in a group", () => {
  const flow = (condition: Expression) =>
    flowOf(
      asking("antall", { kind: "integer", min: 0, max: 5 }, "barn"),
      group("barn", { answer: "antall" }, [{ id: "alder", asks: { kind: "integer", min: 0, max: 17 } }, { id: "bor", asks: { kind: "yes-no" } }], "valg"),
      decision("valg", "x", [{ if: condition, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
  const small: Expression = { and: [{ lessThan: [{ answer: "alder" }, 3] }, is("bor", "ja")] };
  const barn = [{ alder: "9", bor: "ja" }, { alder: "2", bor: "ja" }, { alder: "1", bor: "nei" }];

  test("names the round that settled it", () => {
    expect(reasonsFor(flow({ any: { over: "barn", where: small } }), { antall: "3", barn })).toEqual(["antall = 3", "alder.1 = 2", "bor.1 = ja"]);
    expect(reasonsFor(flow({ all: { over: "barn", where: small } }), { antall: "3", barn })).toEqual(["antall = 3", "alder.0 = 9"]);
  });

  test("names every round where all had a part in it", () => {
    expect(reasonsFor(flow({ atLeast: [{ count: { over: "barn", where: small } }, 1] }), { antall: "3", barn })).toEqual(["antall = 3", "alder.0 = 9", "alder.1 = 2", "bor.1 = ja", "bor.2 = nei"]);
    expect(reasonsFor(flow({ atLeast: [{ sum: { over: "barn", where: is("bor", "ja"), of: { answer: "alder" } } }, 1] }), { antall: "3", barn })).toEqual(["antall = 3", "alder.0 = 9", "bor.0 = ja", "alder.1 = 2", "bor.1 = ja", "bor.2 = nei"]);
  });

  test("offers changes within a round, and says which", () => {
    const { changes } = explain(flow({ any: { over: "barn", where: small } }), { antall: "2", barn: barn.slice(1) }, input);
    expect(changes).toEqual([
      { question: "bor", round: 0, answer: "nei", outcome: "x" },
      { question: "alder", round: 0, answer: "3", outcome: "x" },
      { question: "antall", answer: "0", outcome: "x" },
      { question: "antall", answer: "3", asks: "alder" },
    ]);
  });
});

describe("what if something is different", () => {
  test("lists the single answers that lead elsewhere, the latest question first", () => {
    expect(changesFor(sendPaper, atOffice)).toEqual(["kan-reise = nei → ring", "har-bankid = ja → pa-nett"]);
    expect(explain(sendPaper, atOffice, input).changes[0]).toEqual({ question: "kan-reise", answer: "nei", outcome: "ring" });
  });

  test("says which question comes next where the change leads to one", () => {
    expect(changesFor(sendPaper, { "har-bankid": "ja", "vil-ha-hjelp": "ja" })).toEqual(["har-bankid = nei → kan-reise?", "har-bankid = vet-ikke → kan-reise?"]);
  });

  test("has nothing to say before the first answer", () => {
    expect(explain(sendPaper, {}, input)).toEqual({ because: [], changes: [] });
  });

  test("is the nearest number on each side", () => {
    const flow = deciding({ and: [{ atLeast: [{ answer: "antall" }, 10] }, { lessThan: [{ answer: "antall" }, 20] }] });
    expect(changesFor(flow, { a: "ja", b: "ja", antall: "14" })).toEqual(["antall = 9 → x", "antall = 20 → x"]);
    expect(changesFor(flow, { a: "ja", b: "ja", antall: "3" })).toEqual(["antall = 10 → y"]);
    expect(changesFor(flow, { a: "ja", b: "ja", antall: "95" })).toEqual(["antall = 19 → y"]);
    expect(changesFor(deciding({ equals: [{ answer: "antall" }, 50] }), { a: "ja", b: "ja", antall: "0" })).toEqual(["antall = 50 → y"]);
  });

  test("is the nearest sum, to the øre, also without limits", () => {
    const flow = flowOf(asking("inntekt", { kind: "money" }, "valg"), decision("valg", "x", [{ if: { moreThan: [{ percentOf: [{ percent: 10 }, { answer: "inntekt" }] }, { money: 12_345 }] }, to: "y" }]), outcome("x"), outcome("y"));
    expect(changesFor(flow, { inntekt: "500 000" })).toEqual(["inntekt = 123450 → x"]);
    expect(changesFor(flow, { inntekt: "-3,50" })).toEqual(["inntekt = 123450,01 → y"]);
  });

  test("is the nearest day and month, within the limits", () => {
    const flow = flowOf(
      asking("vedtak", { kind: "date", max: { today: true } }, "fra"),
      asking("fra", { kind: "month", min: { month: "2026-01" } }, "valg"),
      decision("valg", "sent", [{ if: { and: [{ atLeast: [{ addDays: [{ answer: "vedtak" }, 42] }, { today: true }] }, { lessThan: [{ answer: "fra" }, { month: "2027-01" }] }] }, to: "klag" }]),
      outcome("klag"),
      outcome("sent"),
    );
    expect(changesFor(flow, { vedtak: "2026-11-19", fra: "2026-06" })).toEqual(["fra = 2027-01 → sent", "vedtak = 2026-10-08 → sent"]);
    expect(changesFor(flow, { vedtak: "2020-02-29", fra: "2026-06" })).toEqual(["vedtak = 2026-10-09 → klag"]);
  });

  test("is one tick more or less, or none of these", () => {
    const flow = flowOf(
      asking("trenger", { kind: "choices", options: ["mat", "bolig", "strom"], none: "ingenting" }, "valg"),
      decision("valg", "x", [
        { if: { equals: [{ size: { answer: "trenger" } }, 0] }, to: "ingen-hjelp" },
        { if: { anyOf: [{ answer: "trenger" }, ["mat"]] }, to: "haster" },
      ]),
      outcome("x"),
      outcome("haster"),
      outcome("ingen-hjelp"),
    );
    expect(changesFor(flow, { trenger: ["bolig"] })).toEqual(["trenger = mat,bolig → haster", "trenger = ingenting → ingen-hjelp"]);
    expect(changesFor(flow, { trenger: ["mat", "strom"] })).toEqual(["trenger = strom → x", "trenger = ingenting → ingen-hjelp"]);
    expect(changesFor(flow, { trenger: ["ingenting"] })).toEqual(["trenger = mat → haster", "trenger = bolig → x", "trenger = strom → x"]);
  });

  test("never offers an answer that can't be given", () => {
    const flow = flowOf(
      asking("a", { kind: "choices", options: ["en", "to", "tre"], most: 2 }, "antall"),
      asking("antall", { kind: "integer", min: 0, max: 3 }, "valg"),
      decision("valg", "x", [{ if: { or: [{ moreThan: [{ answer: "antall" }, 3] }, { moreThan: [{ size: { answer: "a" } }, 2] }] }, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(changesFor(flow, { a: ["en", "to"], antall: "2" })).toEqual([]);
  });

  test("brings answers back that were stale, as a click would", () => {
    const flow = flowOf(yesNo("a", "x", [{ if: is("a", "ja"), to: "b" }]), yesNo("b", "x", [{ if: is("b", "ja"), to: "y" }]), outcome("x"), outcome("y"));
    expect(changesFor(flow, { a: "nei", b: "ja" })).toEqual(["a = ja → y"]);
  });

  test("does not take for ever: what decided comes first", () => {
    const names = Array.from({ length: 60 }, (_, index) => `q${index}`);
    const last = names.at(-1) ?? "";
    const noticed: Expression = { or: names.map((name): Expression => ({ moreThan: [{ answer: name }, { money: 1e11 }] })).slice(0, 49) };
    const flow = flowWith(
      { facts: { lest: noticed } },
      ...(names.map((name, index) => asking(name, { kind: "money" }, names[index + 1] ?? "valg")) as [ReturnType<typeof asking>]),
      decision("valg", "x", [{ if: { moreThan: [{ answer: last }, 100] }, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    const answers = Object.fromEntries(names.map((name) => [name, "50"]));
    const started = performance.now();
    expect(changesFor(flow, answers)).toContain(`${last} = 100,01 → y`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test("what is offered holds, also from a question in the middle of a group", () => {
  const flow = flowOf(
    asking("antall", { kind: "integer", min: 0, max: 3 }, "barn"),
    group("barn", { answer: "antall" }, [{ id: "alder", asks: { kind: "integer" } }, { id: "skole", asks: { kind: "yes-no" }, when: { moreThan: [{ answer: "alder" }, 5] } }], "x"),
    outcome("x"),
  );
  const answers = { antall: "2", barn: [{ alder: "7" }] };
  const { changes }: Explanation = explain(flow, answers, input);
  expect(changes).toEqual([
    { question: "alder", round: 0, answer: "5", asks: "alder" },
    { question: "antall", answer: "0", outcome: "x" },
  ]);
  expect(evaluate(flow, { ...answers, barn: [{ alder: "5" }] }, input)).toMatchObject({ question: { id: "alder" }, round: { index: 1 } });
});
