import { describe, expect, test } from "vitest";
import type { RawAnswers } from "@/lib/flow/answers";
import { evaluate } from "@/lib/flow/evaluate";
import { toJson } from "@/lib/flow/value";
import { asking, decision, flowWith, group, input, is, outcome } from "./build-flow";

const flow = flowWith(
  {
    facts: {
      smabarn: { count: { over: "barn", where: { lessThan: [{ answer: "alder" }, 3] } } },
      utgifter: { sum: { over: "barn", where: { given: "utgift" }, of: { answer: "utgift" } } },
    },
  },
  asking("antall", { kind: "integer", min: 0, max: 4 }, "barn"),
  group(
    "barn",
    { answer: "antall" },
    [
      { id: "alder", asks: { kind: "integer", min: 0, max: 17 } },
      { id: "barnehage", asks: { kind: "yes-no" }, when: { lessThan: [{ answer: "alder" }, 6] } },
      { id: "utgift", asks: { kind: "money", min: 0 }, optional: true, when: { and: [{ given: "barnehage" }, is("barnehage", "ja")] } },
    ],
    "valg",
  ),
  decision("valg", "ut", [{ if: { any: { over: "barn", where: { lessThan: [{ answer: "alder" }, 1] } } }, to: "baby" }]),
  outcome("ut"),
  outcome("baby"),
);

const walk = (answers: RawAnswers) => evaluate(flow, answers, input);

describe("a group", () => {
  test("of none is passed", () => {
    const { status, path, trace } = walk({ antall: "0", barn: [] });
    expect(status).toBe("ends");
    expect(path.slice(1)).toEqual([{ kind: "group", node: "barn" }, { kind: "decision", node: "valg" }]);
    expect(trace.map(({ node, to }) => `${node} to ${to}`)).toEqual(["antall to barn", "barn to valg", "valg to ut"]);
  });

  test("asks its questions round by round", () => {
    expect(walk({ antall: "2" })).toMatchObject({ status: "asks", node: { id: "barn" }, question: { id: "alder" }, round: { group: "barn", index: 0, of: 2 }, problem: "missing" });
    expect(walk({ antall: "2", barn: [{ alder: "2" }] })).toMatchObject({ question: { id: "barnehage" }, round: { index: 0 } });
    expect(walk({ antall: "2", barn: [{ alder: "9" }] })).toMatchObject({ question: { id: "alder" }, round: { index: 1 } });
    expect(walk({ antall: "2", barn: [{ alder: "9" }, { alder: "99" }] })).toMatchObject({ question: { id: "alder" }, round: { index: 1 }, problem: "too-large" });
  });

  test("keeps the answers of each round apart", () => {
    const evaluation = walk({ antall: "3", barn: [{ alder: "2", barnehage: "ja", utgift: "1 500" }, { alder: "5", barnehage: "ja", utgift: null }, { alder: "9" }] });
    expect(evaluation.status).toBe("ends");
    expect(Object.values(evaluation.facts).map(toJson)).toEqual([1, 1500]);
    const round = (index: number) => ({ group: "barn", index, of: 3 });
    expect(evaluation.path.slice(2, -1)).toEqual([
      { kind: "question", node: "alder", round: round(0), answer: "2" },
      { kind: "question", node: "barnehage", round: round(0), answer: "ja" },
      { kind: "question", node: "utgift", round: round(0), answer: "1500" },
      { kind: "question", node: "alder", round: round(1), answer: "5" },
      { kind: "question", node: "barnehage", round: round(1), answer: "ja" },
      { kind: "question", node: "utgift", round: round(1), answer: null },
      { kind: "question", node: "alder", round: round(2), answer: "9" },
      { kind: "skipped", node: "barnehage", round: round(2) },
      { kind: "skipped", node: "utgift", round: round(2) },
    ]);
  });

  test("ignores the answers of rounds beyond the last, and does not lose them", () => {
    const barn = [{ alder: "9" }, { alder: "0", barnehage: "nei" }];
    const fewer = walk({ antall: "1", barn });
    expect([fewer.status === "ends" && fewer.node.id, fewer.stale]).toEqual(["ut", ["barn"]]);
    const back = walk({ antall: "2", barn });
    expect([back.status === "ends" && back.node.id, back.stale]).toEqual(["baby", []]);
  });

  test("that is being asked has nothing stale in it", () => {
    expect(walk({ antall: "2", barn: [{}, { alder: "9" }] }).stale).toEqual([]);
    expect(walk({ barn: [{ alder: "9" }] }).stale).toEqual(["barn"]);
    expect(walk({ barn: [] }).stale).toEqual([]);
    expect(walk({ barn: "x" }).stale).toEqual([]);
  });

  test("has no answer to read before it has been passed", () => {
    const early = flowWith(
      {},
      group("barn", 1, [{ id: "alder", asks: { kind: "integer" } }, { id: "siste", asks: { kind: "yes-no" }, when: { any: { over: "barn", where: true } } }], "ut"),
      outcome("ut"),
    );
    expect(evaluate(early, { barn: [{ alder: "9" }] }, input)).toMatchObject({ status: "broken", node: "siste" });
  });

  test("has answers only its own rounds can read", () => {
    const outside = flowWith({}, group("barn", 1, [{ id: "alder", asks: { kind: "integer" } }], "ut", { routes: [{ if: { given: "alder" }, to: "feil" }] }), outcome("ut"), outcome("feil"));
    expect(evaluate(outside, { barn: [{ alder: "9" }] }, input)).toMatchObject({ status: "ends", node: { id: "ut" } });
  });
});

describe("what an address holds for a group", () => {
  test.each([undefined, null, "x", 1, {}, { 0: { alder: "9" }, length: 1 }, ["x"], [null], [["9"]], [[]], [{ alder: ["9"] }], [JSON.parse('{"__proto__": {"alder": "9"}}')], [Object.create({ alder: "9" })]])(
    "%o is no answer",
    (barn: unknown) => {
      expect(walk({ antall: "1", barn })).toMatchObject({ status: "asks", question: { id: "alder" }, round: { index: 0 } });
    },
  );

  test("may be as long as it likes: no more rounds are read than there are", () => {
    const barn = new Proxy(Array.from({ length: 1_000_000 }, () => ({ alder: "9" })), {
      get(rounds, key) {
        if (key !== "0" && key !== "length") throw new Error(`Round ${String(key)} was read`);
        return Reflect.get(rounds, key) as unknown;
      },
    });
    const evaluation = walk({ antall: "1", barn });
    expect([evaluation.status, evaluation.stale]).toEqual(["ends", ["barn"]]);
  });
});

describe("how many rounds", () => {
  const times = (count: Parameters<typeof group>[1], limit = 3) => {
    const flow = flowWith({}, group("barn", count, [{ id: "alder", asks: { kind: "integer" }, optional: true }], "ut", { limit }), outcome("ut"));
    return evaluate(flow, { barn: Array.from({ length: 5 }, () => ({ alder: null })) }, input);
  };

  test("is a whole number within the limit", () => {
    for (const count of [0, 3, { add: [0.5, 1.5] }] satisfies Parameters<typeof times>[0][]) expect(times(count).status).toBe("ends");
  });

  test.each<[Parameters<typeof times>[0], string]>([
    [4, 'Node "barn" has 4 rounds, and its limit is 3.'],
    [-1, 'Node "barn" has -1 rounds, and its limit is 3.'],
    [1.5, 'Node "barn" has 1.5 rounds, and its limit is 3.'],
    ["2", 'Node "barn" has no rounds, and its limit is 3.'],
    [{ today: true }, 'Node "barn" has no rounds, and its limit is 3.'],
    [{ answer: "borte" }, 'Node "barn" can\'t tell how many rounds it has: its "times" needs the answer to "borte", and it was not given on this path.'],
  ])("%j is a fault of the definition", (count, error) => {
    expect(times(count)).toMatchObject({ status: "broken", node: "barn", error });
  });
});
