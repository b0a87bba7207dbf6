import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { flowDefinition } from "@/lib/flow/definition";
import { evaluate } from "@/lib/flow/evaluate";
import { paths } from "@/lib/flow/paths";
import { prove } from "@/lib/flow/prove";
import { input, wordsFor } from "./build-flow";

test("an author can start from the example in the README: it is proved and reaches its three outcomes", () => {
  const readme = readFileSync(path.resolve("lib/flow/README.md"), "utf8");
  const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const flow = flowDefinition.parse(parse(example));
  expect(prove(flow, wordsFor(flow))).toEqual({ status: "proved", findings: [] });
  expect(new Set(paths(flow).map((answers) => evaluate(flow, answers, input).node.id))).toEqual(new Set(["pa-nett", "pa-kontoret", "ring"]));
});
