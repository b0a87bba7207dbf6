import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { operands } from "@/lib/flow/expression";
import { flowJsonSchema } from "@/lib/flow/json-schema";
import { operatorNotes } from "@/lib/flow/operator-notes";
import { readDefinition } from "@/lib/flow/read-definition";
import { choice, flowOf, is, outcome, wordsFor } from "./build-flow";

const published = JSON.parse(readFileSync(path.resolve("public/schema/flow.schema.json"), "utf8")) as Record<string, unknown>;

describe("the published JSON Schema", () => {
  test("is in step with the schemas that read a file. If it isn't: npm run schema", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(flowJsonSchema())));
  });

  test("says which draft it is, and has a name", () => {
    expect(published).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: expect.stringMatching(/^urn:/) as string, title: expect.any(String) as string });
  });

  test("has a note for every operator", () => {
    const { anyOf } = (published["$defs"] as Record<string, { anyOf: { properties?: object; description?: string }[] }>)["expression"] ?? { anyOf: [] };
    const notes = Object.fromEntries(anyOf.flatMap(({ properties, description }) => Object.keys(properties ?? {}).map((operator) => [operator, description])));
    for (const operator of Object.keys(operands) as (keyof typeof operands)[]) expect(notes[operator], operator).toBe(operatorNotes[operator]);
  });
});

describe("read back as a schema of its own, it agrees with what reads a file", () => {
  const schema = z.fromJSONSchema(published);
  const flow = flowOf(choice("hva", ["a", "b"], "ut", [{ if: is("hva", "a"), to: "ut" }]), outcome("ut"));
  const file = { schemaVersion: 1, flow, words: { nb: wordsFor(flow) } };
  const withCondition = (condition: unknown) => ({ ...file, flow: { ...flow, facts: { f: condition } } });

  test.each([
    ["a whole file", file],
    ["deep conditions", withCondition({ not: { and: [true, { lessThan: [{ addDays: [{ today: true }, -30] }, { date: "2026-01-31" }] }] } })],
    ["a file without words", { ...file, words: undefined }],
    ["another version", { ...file, schemaVersion: 2 }],
    ["an unknown operator, deep down", withCondition({ not: { and: [true, { les: [1, 2] }] } })],
    ["one value too few", withCondition({ equals: [1] })],
    ["two operators", withCondition({ equals: [1, 1], not: true })],
    ["an unknown kind", { ...file, flow: { ...flow, nodes: [...flow.nodes, { kind: "end", id: "x" }] } }],
    ["an unknown key", { ...file, flow: { ...flow, colour: "red" } }],
    ["an id in capitals", { ...file, flow: { ...flow, start: "HVA" } }],
  ])("on %s", (_, json) => {
    expect(schema.safeParse(json).success).toBe(readDefinition(json).ok);
  });
});
