import { describe, expect, test } from "vitest";
import type { RawAnswers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { evaluate, type Evaluation } from "@/lib/flow/evaluate";
import { asking, decision, flowOf, input, is, outcome, sendPaper, yesNo } from "./build-flow";

/** Where an evaluation stands: `question: problem`, or the outcome. */
function placeOf(evaluation: Evaluation): string {
  if (evaluation.status === "asks") return `${evaluation.question.id}: ${evaluation.problem}`;
  return evaluation.status === "ends" ? evaluation.node.id : evaluation.error;
}

function placeIn(flow: FlowDefinition, answers: RawAnswers, today = input.today): string {
  return placeOf(evaluate(flow, answers, { today }));
}

describe("a reader who answers", () => {
  test("is asked the first question to begin with", () => {
    expect(evaluate(sendPaper, {}, input)).toMatchObject({ status: "asks", node: { id: "har-bankid" }, question: { id: "har-bankid" }, problem: "missing", path: [], trace: [], stale: [] });
  });

  test("is asked what follows from the answer", () => {
    expect(placeIn(sendPaper, { "har-bankid": "ja" })).toBe("vil-ha-hjelp: missing");
    expect(placeIn(sendPaper, { "har-bankid": "vet-ikke" })).toBe("kan-reise: missing");
  });

  test("comes to an outcome, with every step on the way and what it turned on", () => {
    expect(evaluate(sendPaper, { "har-bankid": "nei", "kan-reise": "gar", "vil-ha-hjelp": "ja" }, input)).toEqual({
      status: "ends",
      node: sendPaper.nodes.find(({ id }) => id === "pa-kontoret"),
      ways: ["ring"],
      bring: [],
      path: [
        { kind: "question", node: "har-bankid", answer: "nei" },
        { kind: "question", node: "kan-reise", answer: "gar" },
        { kind: "question", node: "vil-ha-hjelp", answer: "ja" },
        { kind: "decision", node: "hvor" },
      ],
      trace: [
        { node: "har-bankid", conditions: [false], route: "otherwise", to: "kan-reise" },
        { node: "kan-reise", conditions: [], route: "otherwise", to: "vil-ha-hjelp" },
        { node: "vil-ha-hjelp", conditions: [], route: "otherwise", to: "hvor" },
        { node: "hvor", conditions: [false, true], route: 1, to: "pa-kontoret" },
      ],
      facts: {},
      stale: [],
    });
  });

  test("is asked again where the address holds something that is no option", () => {
    expect(placeIn(sendPaper, { "har-bankid": "kanskje", "kan-reise": "gar" })).toBe("har-bankid: unknown");
  });

  test("has answers kept in one form, however they were given", () => {
    const flow = flowOf(asking("dag", { kind: "date" }, "belop"), asking("belop", { kind: "money" }, "x"), outcome("x"));
    const { path } = evaluate(flow, { dag: "3.1.2026", belop: "kr 1 000,50" }, input);
    expect(path.map(({ answer }) => answer)).toEqual(["2026-01-03", "1000,5"]);
  });
});

describe("an outcome", () => {
  const flow = flowOf(
    asking("trenger", { kind: "choices", options: ["penger", "bolig", "mat"], none: "ingenting" }, "ut"),
    outcome("ut", {
      ways: [{ id: "nett", channel: "web", when: { anyOf: [{ answer: "trenger" }, ["penger"]] } }, { id: "ring", channel: "phone" }],
      bring: ["legitimasjon", { id: "kontrakt", when: { anyOf: [{ answer: "trenger" }, ["bolig"]] } }, { id: "kvitteringer", when: { anyOf: [{ answer: "trenger" }, ["mat", "bolig"]] } }],
    }),
  );

  test.each<[string[], string[], string[]]>([
    [["penger"], ["nett", "ring"], ["legitimasjon"]],
    [["bolig"], ["ring"], ["legitimasjon", "kontrakt", "kvitteringer"]],
    [["mat", "penger"], ["nett", "ring"], ["legitimasjon", "kvitteringer"]],
    [["ingenting"], ["ring"], ["legitimasjon"]],
  ])("for %j shows %j and %j", (trenger, ways, bring) => {
    expect(evaluate(flow, { trenger }, input)).toMatchObject({ status: "ends", ways, bring });
  });
});

describe("a reader who changes an answer", () => {
  test("keeps the answers that no longer count, and they come back with the answer", () => {
    const before = { "har-bankid": "nei", "kan-reise": "gar", "vil-ha-hjelp": "ja" };
    const changed = evaluate(sendPaper, { ...before, "har-bankid": "ja" }, input);
    expect([placeOf(changed), changed.stale]).toEqual(["pa-nett", ["kan-reise"]]);
    expect(placeIn(sendPaper, before)).toBe("pa-kontoret");
  });

  test("never has a stale answer read by a condition", () => {
    const flow = flowOf(
      yesNo("a", "valg", [{ if: is("a", "ja"), to: "b" }]),
      yesNo("b", "valg"),
      decision("valg", "x", [{ if: { and: [{ given: "b" }, is("b", "ja")] }, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(placeIn(flow, { a: "nei", b: "ja" })).toBe("x");
    expect(placeIn(flow, { a: "ja", b: "ja" })).toBe("y");
  });

  test("is told only of answers that would fit if they were asked for", () => {
    expect(evaluate(sendPaper, { "har-bankid": "ja", "kan-reise": "svever", "vil-ha-hjelp": "ja" }, input).stale).toEqual([]);
    expect(evaluate(sendPaper, { "har-bankid": "", "kan-reise": "gar", "vil-ha-hjelp": "ja", annet: "x" }, input).stale).toEqual(["kan-reise", "vil-ha-hjelp"]);
  });
});

describe("a question that is for some", () => {
  const flow = flowOf(
    yesNo("har-barn", "alder"),
    asking("alder", { kind: "integer", min: 0, max: 17 }, "valg", { when: is("har-barn", "ja") }),
    decision("valg", "ut", [{ if: { and: [{ given: "alder" }, { lessThan: [{ answer: "alder" }, 3] }] }, to: "liten" }]),
    outcome("ut"),
    outcome("liten"),
  );

  test("is asked of those it is for", () => {
    expect(placeIn(flow, { "har-barn": "ja" })).toBe("alder: missing");
    expect(placeIn(flow, { "har-barn": "ja", alder: "2" })).toBe("liten");
  });

  test("is passed by the others, and has no answer then, also where one was given before", () => {
    const { path, stale, ...rest } = evaluate(flow, { "har-barn": "nei", alder: "2" }, input);
    expect(placeOf({ path, stale, ...rest } as Evaluation)).toBe("ut");
    expect(path[1]).toEqual({ kind: "skipped", node: "alder" });
    expect(stale).toEqual(["alder"]);
  });
});

describe("a question that may be passed over", () => {
  const flow = flowOf(
    asking("belop", { kind: "money", min: 1 }, "valg", { optional: true }),
    decision("valg", "ukjent", [{ if: { and: [{ given: "belop" }, { atLeast: [{ answer: "belop" }, 500] }] }, to: "mye" }]),
    outcome("mye"),
    outcome("ukjent"),
  );

  test("counts as passed only when the reader said so", () => {
    expect(placeIn(flow, {})).toBe("belop: missing");
    expect(placeIn(flow, { belop: "" })).toBe("belop: missing");
    expect(placeIn(flow, { belop: null })).toBe("ukjent");
    expect(evaluate(flow, { belop: null }, input).path[0]).toEqual({ kind: "question", node: "belop", answer: null });
    expect(placeIn(flow, { belop: "500" })).toBe("mye");
  });
});

describe("limits", () => {
  const recent = flowOf(asking("vedtak", { kind: "date", min: { addMonths: [{ today: true }, -12] }, max: { today: true } }, "x"), outcome("x"));

  test("may depend on today; both ends are allowed", () => {
    const place = (vedtak: string) => placeIn(recent, { vedtak }, "2026-02-28");
    expect(place("2026-02-28")).toBe("x");
    expect(place("2026-03-01")).toBe("vedtak: too-late");
    expect(place("2025-02-28")).toBe("x");
    expect(place("2025-02-27")).toBe("vedtak: too-early");
    expect(placeIn(recent, { vedtak: "2026-03-01" }, "2026-03-01")).toBe("x");
  });

  test("may depend on earlier answers and on facts", () => {
    const flow = flowOf(
      asking("fra", { kind: "month" }, "til"),
      asking("til", { kind: "month", min: { answer: "fra" } }, "inntekt"),
      asking("inntekt", { kind: "money", min: { money: 0 }, max: { money: "1000.50" } }, "utgift"),
      asking("utgift", { kind: "money", max: { answer: "inntekt" } }, "x"),
      outcome("x"),
    );
    const given = { fra: "2026-02", til: "2026-02", inntekt: "1000,50", utgift: "1000,50" };
    expect(placeIn(flow, given)).toBe("x");
    expect(placeIn(flow, { ...given, til: "2026-01" })).toBe("til: too-early");
    expect(placeIn(flow, { ...given, inntekt: "-0,01" })).toBe("inntekt: too-small");
    expect(placeIn(flow, { ...given, inntekt: "1000,51" })).toBe("inntekt: too-large");
    expect(placeIn(flow, { ...given, inntekt: "1000,49" })).toBe("utgift: too-large");
  });
});

describe("a place somebody else's table has to know", () => {
  const flow = flowOf(asking("nr", { kind: "postcode", table: "postnumre" }, "x"), outcome("x"));
  const place = (status: "found" | "not-found" | "invalid" | "unavailable") =>
    placeOf(evaluate(flow, { nr: "0301" }, { ...input, tables: { postnumre: () => (status === "found" ? { status, value: true } : { status }) } }));

  test("is unknown when the table says so", () => {
    expect([place("found"), place("not-found"), place("invalid")]).toEqual(["x", "nr: unknown", "nr: unknown"]);
  });

  test("is let through when the table is away, fails, or answers nonsense: that is not the reader's fault", () => {
    expect([place("unavailable"), placeIn(flow, { nr: "0301" })]).toEqual(["x", "x"]);
    const throwing = () => {
      throw new Error("no connection");
    };
    for (const table of [throwing, () => undefined as never, () => null as never]) expect(placeOf(evaluate(flow, { nr: "0301" }, { ...input, tables: { postnumre: table } }))).toBe("x");
  });
});

describe("an address somebody tampered with", () => {
  test("has no effect beyond the questions of the flow", () => {
    const hostile = JSON.parse('{"__proto__": "ja", "constructor": "ja", "utm": "x", "vil-ha-hjelp": "æ"}') as RawAnswers;
    const evaluation = evaluate(sendPaper, hostile, input);
    expect([placeOf(evaluation), evaluation.stale]).toEqual(["har-bankid: missing", []]);
  });

  test("does not slow anything down with a huge value", () => {
    const started = performance.now();
    expect(placeIn(sendPaper, { "har-bankid": "ja".repeat(5_000_000) })).toBe("har-bankid: unknown");
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, "ja"]));
    expect(placeIn(sendPaper, many)).toBe("har-bankid: missing");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("cannot answer a question named like something every object has", () => {
    const flow = flowOf(yesNo("constructor", "ferdig"), outcome("ferdig"));
    expect(placeIn(flow, {})).toBe("constructor: missing");
    expect(placeIn(flow, { constructor: "ja" })).toBe("ferdig");
  });
});
