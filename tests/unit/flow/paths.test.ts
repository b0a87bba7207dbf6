import { expect, test } from "vitest";
import { evaluate } from "@/lib/flow/evaluate";
import type { Expression } from "@/lib/flow/expression";
import { paths } from "@/lib/flow/paths";
import { asking, choice, flowOf, input, is, outcome, sendPaper } from "./build-flow";

test("few paths take a reader to every outcome, by every answer", () => {
  const found = paths(sendPaper).map(({ answers }) => answers);
  const ends = found.map((answers) => evaluate(sendPaper, answers, input));
  expect(new Set(ends.map((end) => end.status === "ends" && end.node.id))).toEqual(new Set(["pa-nett", "pa-kontoret", "ring"]));
  expect(new Set(found.map((answers) => answers["har-bankid"]))).toEqual(new Set(["ja", "nei", "vet-ikke"]));
  expect(new Set(found.flatMap((answers) => String(answers["kan-reise"] ?? []) || []))).toEqual(new Set(["gar", "kjorer", "nei"]));
  expect(found.length).toBeLessThanOrEqual(5);
});

test("questions in a row need no more paths than the longest list of options", () => {
  const flow = flowOf(choice("a", ["x", "y"], "b"), choice("b", ["x", "y", "z"], "c"), choice("c", ["x", "y"], "ferdig"), outcome("ferdig"));
  expect(paths(flow)).toHaveLength(3);
});

test("a flow that is only an outcome has one path, with nothing to answer", () => {
  expect(paths(flowOf(outcome("ferdig"), outcome("annet"))).map(({ answers }) => answers)).toEqual([{}]);
});

test("a broken flow has only the paths that come to an end", () => {
  const flow = flowOf(choice("a", ["x", "y"], "borte", [{ if: is("a", "y"), to: "x" }]), outcome("x"));
  expect(paths(flow).map(({ answers }) => answers)).toEqual([{ a: "y" }]);
  expect(paths({ ...sendPaper, start: "borte" })).toEqual([]);
});

test("an answer is not given up because the rarest way on from it can't be taken with it", () => {
  const isTheMonth: Expression = { equals: [{ if: [{ given: "maned" }, { answer: "maned" }, { month: "2026-11" }] }, { monthOf: { today: true } }] };
  const flow = flowOf(
    asking("maned", { kind: "month", min: { month: "2026-10" }, max: { month: "2026-12" } }, "valg", { optional: true, routes: [{ if: { given: "maned" }, to: "valg" }] }),
    choice("valg", ["en", "to"], "ferdig", [{ if: isTheMonth, to: "ferdig" }]),
    outcome("ferdig"),
  );
  const routes = paths(flow).map(({ answers, today }) => evaluate(flow, answers, { today }).trace.map(({ node, route }) => `${node} by ${route}`));
  expect(new Set(routes.flat())).toEqual(new Set(["maned by 0", "maned by otherwise", "valg by 0", "valg by otherwise"]));
});
