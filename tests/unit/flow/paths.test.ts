import { expect, test } from "vitest";
import { BrokenFlowError } from "@/lib/flow/broken-flow-error";
import { evaluate } from "@/lib/flow/evaluate";
import { paths } from "@/lib/flow/paths";
import { choice, flowOf, input, outcome, sendPaper } from "./build-flow";

test("few paths take a reader to every outcome, by every answer", () => {
  const found = paths(sendPaper);
  expect(new Set(found.map((answers) => evaluate(sendPaper, answers, input).node.id))).toEqual(new Set(["pa-nett", "pa-kontoret", "ring"]));
  expect(new Set(found.map((answers) => answers["har-bankid"]))).toEqual(new Set(["ja", "nei", "vet-ikke"]));
  expect(new Set(found.flatMap((answers) => answers["kan-reise"] ?? []))).toEqual(new Set(["gar", "kjorer", "nei"]));
  expect(found.length).toBeLessThanOrEqual(5);
});

test("questions in a row need no more paths than the longest list of options", () => {
  const flow = flowOf(choice("a", ["x", "y"], "b"), choice("b", ["x", "y", "z"], "c"), choice("c", ["x", "y"], "ferdig"), outcome("ferdig"));
  expect(paths(flow)).toHaveLength(3);
});

test("a flow that is only an outcome has one path, with nothing to answer", () => {
  expect(paths(flowOf(outcome("ferdig"), outcome("annet")))).toEqual([{}]);
});

test("a broken flow has no paths to give", () => {
  expect(() => paths(flowOf(choice("a", ["x", "y"], "borte"), outcome("x")))).toThrow(BrokenFlowError);
  expect(() => paths({ ...sendPaper, start: "borte" })).toThrow(BrokenFlowError);
});
