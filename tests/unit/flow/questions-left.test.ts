import { describe, expect, test } from "vitest";
import { questionsLeft } from "@/lib/flow/questions-left";
import { decision, flowOf, input, is, outcome, sendPaper, yesNo } from "./build-flow";

describe("how many questions a reader has left", () => {
  test.each([
    ["before the first", {}, 2, 3],
    ["on the long way", { "har-bankid": "nei" }, 2, 2],
    ["on the short way", { "har-bankid": "ja" }, 1, 1],
    ["at the outcome", { "har-bankid": "ja", "vil-ha-hjelp": "nei" }, 0, 0],
    ["when an answer that no longer counts lies ahead", { "vil-ha-hjelp": "nei" }, 2, 3],
  ])("%s", (_, answers: Record<string, string>, fewest, most) => {
    expect(questionsLeft(sendPaper, answers, input)).toEqual({ fewest, most });
  });

  test("counts only ways that the answers so far leave open", () => {
    const flow = flowOf(
      yesNo("a", "b"),
      yesNo("b", "valg"),
      decision("valg", "x", [{ if: is("a", "ja"), to: "c" }]),
      yesNo("c", "d"),
      yesNo("d", "x"),
      outcome("x"),
    );
    expect(questionsLeft(flow, {}, input)).toEqual({ fewest: 2, most: 4 });
    expect(questionsLeft(flow, { a: "nei" }, input)).toEqual({ fewest: 1, most: 1 });
  });

  test("counts at least the question it stands at in a flow that goes in a circle", () => {
    expect(questionsLeft(flowOf(yesNo("a", "a"), outcome("x")), {}, input)).toEqual({ fewest: 1, most: 1 });
  });
});
