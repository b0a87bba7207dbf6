import { describe, expect, test } from "vitest";
import { explain } from "@/lib/flow/explain";
import { decision, flowOf, input, is, outcome, sendPaper, yesNo } from "./build-flow";

const atOffice = { "har-bankid": "nei", "kan-reise": "gar", "vil-ha-hjelp": "ja" };

describe("why this answer", () => {
  test("names the answers that conditions turned on, in the order the reader gave them", () => {
    expect(explain(sendPaper, atOffice, input).because).toEqual([
      { question: "har-bankid", answer: "nei" },
      { question: "kan-reise", answer: "gar" },
    ]);
  });

  test("leaves out what no condition on the way looked at", () => {
    expect(explain(sendPaper, { "har-bankid": "ja", "vil-ha-hjelp": "ja" }, input).because).toEqual([{ question: "har-bankid", answer: "ja" }]);
  });

  test("names only the part that settled a condition", () => {
    const flow = flowOf(
      yesNo("a", "b"),
      yesNo("b", "valg"),
      decision("valg", "x", [{ if: { or: [is("a", "ja"), is("b", "ja")] }, to: "y" }]),
      outcome("x"),
      outcome("y"),
    );
    expect(explain(flow, { a: "nei", b: "ja" }, input).because).toEqual([{ question: "b", answer: "ja" }]);
    expect(explain(flow, { a: "ja", b: "ja" }, input).because).toEqual([{ question: "a", answer: "ja" }]);
    expect(explain(flow, { a: "nei", b: "nei" }, input).because).toHaveLength(2);
  });
});

describe("what if something is different", () => {
  test("lists the single answers that lead elsewhere, the latest question first", () => {
    expect(explain(sendPaper, atOffice, input).changes).toEqual([
      { question: "kan-reise", answer: "nei", outcome: "ring" },
      { question: "har-bankid", answer: "ja", outcome: "pa-nett" },
    ]);
  });

  test("says which question comes next where the change leads to one", () => {
    expect(explain(sendPaper, { "har-bankid": "ja", "vil-ha-hjelp": "ja" }, input).changes).toEqual([
      { question: "har-bankid", answer: "nei", asks: "kan-reise" },
      { question: "har-bankid", answer: "vet-ikke", asks: "kan-reise" },
    ]);
  });

  test("has nothing to say before the first answer", () => {
    expect(explain(sendPaper, {}, input)).toEqual({ because: [], changes: [] });
  });
});
