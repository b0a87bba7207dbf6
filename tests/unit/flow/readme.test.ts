import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { replayCases } from "@/lib/flow/cases";
import { compilerOf } from "@/lib/flow/compile";
import { flowDefinition, type FlowDefinition } from "@/lib/flow/definition";
import { asks } from "@/lib/flow/asks";
import { evaluate } from "@/lib/flow/evaluate";
import { expression, operands } from "@/lib/flow/expression";
import { isFailure } from "@/lib/flow/failure";
import { paths } from "@/lib/flow/paths";
import { prove, type FindingKind } from "@/lib/flow/prove";
import { readAnswer } from "@/lib/flow/read-answer";
import { toJson } from "@/lib/flow/value";
import { answerProblem } from "@/lib/flow/answer-problem";
import { everyPart, operatorOf } from "@/lib/flow/parts";
import { flowCase } from "@/lib/flow/saved-case";
import { startWalk } from "@/lib/flow/walk/walk";
import { tablesFrom } from "@/lib/flow/written-tables";
import { flowOf, outcome, wordsFor } from "./build-flow";

// What the README of the flow language teaches, an author will do. So all of it is done here.

const readme = readFileSync(path.resolve("lib/flow/README.md"), "utf8");
const today = "2026-11-21";

type Block = { name: string; without?: string; text: string };

function blocks(kind: string): Block[] {
  return [...readme.matchAll(new RegExp(`\`\`\`(?:yaml|json) ${kind}=([a-z]+)(?: without=([a-z]+))?\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, name = "", without, text = ""]) => ({ name, ...(without && { without }), text }));
}

const flows = new Map(blocks("flow").map(({ name, text }) => [name, flowDefinition.parse(parse(text))]));
const sound = [...flows].filter(([name]) => name !== "broken");

function flow(name: string): FlowDefinition {
  return flows.get(name) ?? flowOf(outcome(`no-flow-called-${name}`));
}

/** The rows of the table under a heading, each with its cells as they are written between backticks. */
function rows(heading: string): string[][] {
  const [, section = ""] = readme.split(new RegExp(`^## \\d+\\. ${heading}$`, "m"));
  const lines = (section.split(/^## /m)[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
  return lines.map((line) => line.split(" | ").map((cell) => /`(.*)`/.exec(cell)?.[1] ?? ""));
}

describe.each(sound)("the flow «%s»", (_, definition) => {
  test("is proved", () => {
    expect(prove(definition, wordsFor(definition))).toEqual({ status: "proved", findings: [], undecided: [] });
  });

  test("has paths to all its outcomes", () => {
    const ends = paths(definition).map((one) => evaluate(definition, one.answers, { today: one.today, tables: tablesFrom(one.tables) }));
    const outcomes = definition.nodes.filter((node) => node.kind === "outcome").map(({ id }) => id);
    expect(new Set(ends.map((end) => end.status === "ends" && end.node.id))).toEqual(new Set(outcomes));
  });
});

test.each(blocks("cases"))("the cases of «$name» come out as they are told", ({ name, text }) => {
  const results = replayCases(flow(name), flowCase.array().parse(JSON.parse(text)), { today });
  expect(results.length).toBeGreaterThan(0);
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
});

test.each(blocks("findings"))("the proof says of «$name» what the README says it does", ({ name, without, text }) => {
  const told = JSON.parse(text) as { kind: FindingKind; at: string; path?: unknown }[];
  const broken = flow(name);
  const definition = { ...broken, nodes: broken.nodes.map((node) => (node.id === without && node.kind === "decision" ? { ...node, routes: [] } : node)) };
  const { findings } = prove(definition, wordsFor(definition));
  expect(findings.map(({ kind, at, path: shown }) => ({ kind, at, ...(shown && { path: shown }) })).toSorted((a, b) => b.kind.localeCompare(a.kind))).toEqual(told);
});

describe("answers, as somebody gives them and as they are kept", () => {
  test.each(rows("Questions"))("%s takes %s", (written = "", given = "", kept = "") => {
    const question = { asks: asks.parse(parse(written)), optional: false };
    // Plain text but for lists: `1 000` is what is typed, not a number of YAML.
    const plain = (text: string): unknown => (text.startsWith("[") ? parse(text) : text);
    expect(readAnswer(question, plain(given))).toMatchObject({ ok: true, answer: plain(kept) });
  });

  test("every kind of question is shown", () => {
    expect(new Set(rows("Questions").map(([written = ""]) => parse(written).kind))).toEqual(new Set(asks.options.map((option) => option.shape.kind.value)));
  });
});

describe("expressions", () => {
  const definition = flowDefinition.parse({
    start: "bor",
    nodes: [
      { kind: "question", id: "bor", asks: { kind: "choice", options: ["leier", "eier"] }, otherwise: "ut" },
      { kind: "outcome", id: "ut", ways: [{ id: "ring", channel: "phone" }] },
    ],
  });
  const answers = {
    bor: { kind: "choice", options: ["leier", "eier"], given: "leier" },
    utgifter: { kind: "choices", options: ["leie", "strom", "barnehage"], given: ["leie", "strom"] },
    inntekt: { kind: "money", given: "12 000,50" },
    barn: { kind: "integer", given: "2" },
    fodt: { kind: "date", given: "2008-02-29" },
  };

  test.each(rows("Expressions"))("%s comes to %s", (written = "", value = "") => {
    const walk = startWalk(definition, {}, { today });
    for (const [id, { given, ...of }] of Object.entries(answers)) {
      const read = readAnswer({ asks: asks.parse(of), optional: false }, given);
      if (read.ok && read.value !== null) walk?.context.answers.set(id, read.value);
    }
    const result = walk && compilerOf(definition)(expression.parse(parse(written)))(walk.context);
    expect(result !== null && !isFailure(result) && toJson(result)).toEqual(parse(value));
  });

  test("every operator is shown somewhere", () => {
    const shown = rows("Expressions").flatMap(([written = ""]) => everyPart(expression.parse(parse(written))).map(operatorOf));
    const inFlows = [...readme.matchAll(/\b([a-zA-Z]+):/g)].map(([, word]) => word);
    expect(Object.keys(operands).filter((operator) => !(shown as (string | null)[]).includes(operator) && !inFlows.includes(operator))).toEqual([]);
  });
});

test("every problem that needs words of its own is one that answers can have", () => {
  expect(answerProblem.options).toEqual(expect.arrayContaining(["too-late", "too-early", "too-small", "too-large"]));
});
