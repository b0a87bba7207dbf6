import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { runFlowCommand } from "@/lib/editorial/flow-command/run-flow-command";
import { asking, flowWith, group, outcome, wordsFor } from "../flow/build-flow";

const flow = flowWith(
  { facts: { samlet: { sum: { over: "barn", of: { answer: "inntekt" } } } } },
  asking("antall", { kind: "integer", min: 0, max: 3 }, "barn"),
  group("barn", { answer: "antall" }, [{ id: "inntekt", asks: { kind: "money" }, private: true }], "lite", { routes: [{ if: { moreThan: [{ fact: "samlet" }, { money: 1000 }] }, to: "mye" }] }),
  outcome("mye"),
  outcome("lite"),
);
const file = { schemaVersion: 1, flow, words: { nb: wordsFor(flow) } };
const written = JSON.stringify(file, null, 2);
const two = { case: "to", today: "2026-11-20", answers: { antall: "2", barn: [{ inntekt: "1 000" }, { inntekt: "0,50" }] } };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samme-side-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function save(name: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}

/** What a command writes and complains about, and how it ends. */
async function run(...args: string[]): Promise<{ out: string[]; complaint: string; code: number }> {
  const said = { out: [] as string[], complaint: "" };
  const code = await runFlowCommand(args, folder, { write: (line) => said.out.push(line), complain: (line) => void (said.complaint += line) });
  return { ...said, code };
}

describe("replay", () => {
  test("writes one line of JSON a case, with exactly these keys", async () => {
    save("flow.json", written);
    save("cases.json", [two, { today: "2026-11-20", answers: { antall: "0" }, outcome: "lite" }]);
    const { out, code } = await run("replay", "flow.json", "cases.json");
    expect(out).toEqual([
      '{"case":"to","path":["antall","barn","barn[0].inntekt","barn[1].inntekt","mye"],"outcome":"mye","facts":{"samlet":1000.5},"errors":[]}',
      '{"case":1,"path":["antall","barn","lite"],"outcome":"lite","facts":{"samlet":0},"errors":[]}',
    ]);
    expect(code).toBe(0);
  });

  test("reads one case a line, and one case alone", async () => {
    save("flow.json", written);
    save("lines.jsonl", `${JSON.stringify(two)}\r\n\n${JSON.stringify({ ...two, case: "igjen" })}\n`);
    save("one.json", JSON.stringify(two, null, 2));
    expect((await run("replay", "flow.json", "lines.jsonl")).out.map((line) => (JSON.parse(line) as { case: string }).case)).toEqual(["to", "igjen"]);
    expect((await run("replay", "flow.json", "one.json")).out).toHaveLength(1);
  });

  test("walks all cases, and ends with 1 when one differs, can't be read or doesn't say the day", async () => {
    save("flow.json", written);
    save("cases.json", [{ ...two, outcome: "lite" }, 3, { answers: [] }, { answers: {} }, { ...two, outcom: "mye" }, { ...two, case: 7 }]);
    const { out, code } = await run("replay", "flow.json", "cases.json");
    const results = out.map((line) => JSON.parse(line) as { case: unknown; errors: unknown });
    expect(results.map(({ errors }) => errors)).toEqual([
      [{ problem: "differs", at: "outcome", expected: "lite", actual: "mye" }],
      [{ problem: "unreadable", message: "the case must be an object, not a number." }],
      [{ problem: "unreadable", message: "answers must be an object, not a list." }],
      [{ problem: "no-today", message: expect.any(String) as string }],
      [{ problem: "unreadable", message: expect.stringContaining('"outcom"') as string }],
      [],
    ]);
    expect(results.map((result) => result.case)).toEqual(["to", 1, 2, 3, "to", 7]);
    expect(code).toBe(1);
  });

  test("takes the day and tables for all", async () => {
    const lookup = flowWith({ tables: { postnummer: { kind: "external", gives: "boolean" } }, facts: { status: { lookupStatus: { table: "postnummer", key: { answer: "nr" } } } } }, asking("nr", { kind: "postcode" }, "ut"), outcome("ut"));
    save("flow.json", { ...file, flow: lookup });
    save("cases.json", [{ answers: { nr: "0301" } }, { answers: { nr: "0302" } }]);
    save("tables.json", { postnummer: { rows: { "0301": true } } });
    const { out, code } = await run("replay", "flow.json", "cases.json", "--today", "2026-11-20", "--tables", "tables.json");
    expect(out.map((line) => (JSON.parse(line) as { facts: unknown }).facts)).toEqual([{ status: "found" }, { status: "not-found" }]);
    expect(code).toBe(0);
  });

  test.each([
    ["cases.json", "[{}, ", "cases.json:1:1\n  The file ends before this list does: ] is missing."],
    ["cases.json", '[\n  { "answers": {},, }\n]', "cases.json:2:19\n  Expected a key in double quotes here."],
    ["cases.jsonl", '{ "answers": {} }\n{ "answers": { }', "cases.jsonl:2:1\n  The file ends before this object does: } is missing."],
    ["cases.json", "", "cases.json:1:1\n  The file is empty."],
  ])("says where cases stop being JSON: %s %j", async (name, text, expected) => {
    save("flow.json", written);
    save(name, text);
    expect(await run("replay", "flow.json", name)).toEqual({ out: [], complaint: expected, code: 2 });
  });
});

describe("a file that can't be read", () => {
  const lineOf = (text: string): number => written.slice(0, written.indexOf(text)).split("\n").length;

  test("is told about by line and column, the way to it, and what to do", async () => {
    save("flow.json", written.replace('"moreThan"', '"moreThen"').replace('"kind": "integer"', '"kind": "int"'));
    const { complaint, code, out } = await run("map", "flow.json");
    expect(complaint.split("\n")).toEqual([
      `flow.json:${lineOf('"kind": "integer"')}:11  flow.nodes[0].asks.kind`,
      '  There is no kind "int" here. Did you mean "integer"?',
      `flow.json:${lineOf('"moreThan"')}:15  flow.nodes[1].routes[0].if.moreThen`,
      '  There is no operator "moreThen". Did you mean "moreThan"?',
    ]);
    expect([code, out]).toEqual([2, []]);
  });

  test("because a key is missing is told about where the key would stand", async () => {
    save("flow.json", '{\n  "schemaVersion": 1,\n  "flow": {\n    "start": "a"\n  },\n  "words": {}\n}');
    const { complaint } = await run("map", "flow.json");
    expect(complaint).toContain("flow.json:3:3  flow.nodes\n  is missing.");
  });

  test.each([
    ["flow.json", '{ "schemaVersion": 1, }', "flow.json:1:23\n  A value is missing here, or there is a comma too many before this."],
    ["flow.json", '{ "flow": {},\n  "flow": {} }', 'flow.json:2:3\n  The key "flow" stands twice in the same object. Take one of them away.'],
    ["flow.yaml", "flow:\n  a: 1\n  a: 2\n", 'flow.yaml:3:3\n  The key "a" stands twice in the same object. Take one of them away.'],
    ["flow.yaml", "flow: [1,\n", "flow.yaml:2:1\n"],
    ["flow.yaml", `a: ${"[".repeat(20_000)}`, "flow.yaml:1:"],
    ["flow.json", "[".repeat(20_000), "flow.json:1:1001\n  Nested too deep to read."],
    ["flow.json", " ".repeat(1_000_001), "flow.json: is 1000001 bytes"],
    ["flow.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d, *d]\n", "flow.yaml:1:1\n  Excessive alias count"],
  ])("because %s is %.40j", async (name, text, expected) => {
    save(name, text);
    const { complaint, code } = await run("map", name);
    expect(complaint.slice(0, expected.length)).toBe(expected);
    expect(code).toBe(2);
  });

  test("because it isn't there, or is no file", async () => {
    mkdirSync(path.join(folder, "empty"));
    expect(await run("map", "borte.json")).toEqual({ out: [], complaint: "borte.json: there is no such file.", code: 2 });
    expect((await run("map", "empty")).complaint).toContain("there is no such file");
    save("flow.json", written);
    expect((await run("replay", "flow.json", "empty")).complaint).toBe("empty: is not a file.");
  });
});

describe("a folder of content", () => {
  const review = { checkedOn: "2026-01-01", nextCheckOn: "2026-04-01" };
  const words = { schemaVersion: 1, ...file.words.nb };

  test("is read like a file, by its folder or its structure", async () => {
    save("klage/structure.yaml", stringify({ schemaVersion: 1, review, topics: ["a"], flow }));
    save("klage/nb.yaml", stringify(words));
    save("klage/cases.json", [two]);
    expect((await run("map", "klage")).out[0]).toContain("flowchart TD");
    expect((await run("replay", "klage/structure.yaml", "klage/cases.json")).code).toBe(0);
  });

  test("is told about by the file where the mistake stands", async () => {
    save("klage/structure.yaml", `schemaVersion: 1\nflow:\n  start: A\n  nodes: ${JSON.stringify(flow.nodes)}\n`);
    save("klage/nb.yaml", stringify({ ...words, title: "" }));
    const { complaint } = await run("map", "klage");
    expect(complaint.split("\n").map((line) => line.split("  ")[0])).toContain(`${path.join("klage", "structure.yaml")}:3:3`);
    expect(complaint).toMatch(/klage.nb\.yaml:\d+:1 {2}words\.nb\.title\n {2}is empty\./);
  });
});

describe("prove", () => {
  const wrong = written.replace('"otherwise": "lite"', '"otherwise": "borte"');

  test("says proved, and for which words", async () => {
    save("flow.json", { ...file, words: { nb: file.words.nb, en: file.words.nb } });
    expect(await run("prove", "flow.json")).toEqual({ out: ["proved (words: nb, en)"], complaint: "", code: 0 });
  });

  test("shows what it finds at its line, with a case that leads there and can be replayed", async () => {
    save("flow.json", wrong);
    const { out, code } = await run("prove", "flow.json");
    const line = wrong.slice(0, wrong.indexOf('"otherwise": "borte"')).split("\n").length;
    expect(out[0]).toMatch(new RegExp(`^flow\\.json:${line}:9 {2}flow\\.nodes\\[1\\]\\.otherwise\n {2}unknown-target: .*borte`));
    const [, shown = ""] = /^ {2}Shown by: (.*)$/.exec(out[1] ?? "") ?? [];
    save("shown.json", shown);
    expect(out.at(-1)).toMatch(/^\d+ findings?, 0 not decided$/);
    expect(code).toBe(1);
    expect((await run("replay", "flow.json", "shown.json")).out.join()).toContain("borte");
  });

  test("checks the words of every language, and tells what is wrong with the structure once", async () => {
    save("flow.json", { ...(JSON.parse(wrong) as object), words: { nb: file.words.nb, en: { ...file.words.nb, facts: {} } } });
    const { out } = await run("prove", "flow.json", "--json");
    const report = JSON.parse(out.join()) as { status: string; languages: string[]; findings: { kind: string; path: string; file: string; line: number; language: string }[] };
    expect(report).toMatchObject({ status: "refuted", languages: ["nb", "en"] });
    expect(report.findings.filter(({ kind }) => kind === "unknown-target")).toHaveLength(1);
    expect(report.findings.filter(({ kind }) => kind === "missing-words")).toMatchObject([{ language: "en", path: "words.en.facts.samlet", file: "flow.json", line: 1 }]);
  });
});

describe("paths", () => {
  test("gives cases that reach every outcome and come out the same when they are replayed", async () => {
    save("flow.json", written);
    const { out, code } = await run("paths", "flow.json", "--today", "2026-11-20");
    expect(code).toBe(0);
    expect(new Set(out.map((line) => (JSON.parse(line) as { outcome: string }).outcome))).toEqual(new Set(["mye", "lite"]));
    save("paths.jsonl", out.join("\n"));
    expect((await run("replay", "flow.json", "paths.jsonl")).code).toBe(0);
  });
});

describe("map", () => {
  test("draws with the words of the language that is asked for", async () => {
    const en = wordsFor(flow);
    en.outcomes["mye"] = { heading: "Much.", ways: {}, bring: {} };
    save("flow.json", { ...file, words: { en, nb: file.words.nb } });
    expect((await run("map", "flow.json")).out.join()).toContain("Svaret.");
    expect((await run("map", "flow.json", "--language", "en")).out.join()).toContain("Much.");
    expect(await run("map", "flow.json", "--language", "se")).toEqual({ out: [], complaint: 'flow.json has no words in "se". It has: en, nb.', code: 2 });
  });
});

describe("a command that is called wrongly", () => {
  test.each([
    [[], "Which command?"],
    [["draw", "flow.json"], 'There is no command "draw".'],
    [["constructor"], 'There is no command "constructor".'],
    [["map"], "map takes one flow."],
    [["replay", "flow.json"], "replay takes a flow and a file of cases."],
    [["map", "flow.json", "--today", "2026-01-01"], "map has no option --today."],
    [["replay", "a", "b", "--tody", "2026-01-01"], "Unknown option '--tody'"],
    [["replay", "a", "b", "--today", "2026-02-30"], '--today "2026-02-30" is not a day'],
  ])("is told how: %j", async (args, expected) => {
    const { out, complaint, code } = await run(...args);
    expect(complaint).toContain(expected);
    expect([out, code]).toEqual([[], 2]);
  });

  test("or asks for help gets all of it", async () => {
    for (const args of [["--help"], ["help"], ["prove", "-h"]]) {
      const { out, code } = await run(...args);
      expect(out.join("\n")).toMatch(/prove FLOW[\s\S]*replay FLOW CASES[\s\S]*Ends with[\s\S]* {2}3 {2}not decided/);
      expect(code).toBe(0);
    }
  });
});

test("schema gives what is published", async () => {
  const { out, code } = await run("schema");
  expect(JSON.parse(out.join("\n"))).toMatchObject({ $id: "urn:samme-side:flow:1" });
  expect(code).toBe(0);
});
