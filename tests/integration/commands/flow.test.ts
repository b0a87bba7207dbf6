import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flowOf, is, outcome, wordsFor, yesNo } from "../../unit/flow/build-flow";

const command = path.resolve("lib/platform/commands/flow.mjs");
const flow = flowOf(yesNo("har-bankid", "ring", [{ if: is("har-bankid", "ja"), to: "pa-nett" }]), outcome("pa-nett"), outcome("ring"));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samme-side-test-"));
  const file = { schemaVersion: 1, flow, words: { nb: wordsFor(flow) } };
  writeFileSync(path.join(folder, "flow.json"), JSON.stringify(file));
  const dead = { ...flow, nodes: flow.nodes.map((node) => (node.kind === "question" ? { ...node, otherwise: "borte" } : node)) };
  writeFileSync(path.join(folder, "wrong.json"), JSON.stringify({ ...file, flow: dead }, null, 2));
  writeFileSync(path.join(folder, "unreadable.json"), "{");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as npm does, with another folder as the one it was typed in. */
function run(...args: string[]): { stdout: string; stderr: string; status: number | null } {
  const env = { ...process.env, npm_lifecycle_event: "flow", INIT_CWD: folder };
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8", env });
  return { stdout, stderr, status };
}

describe("the command for authors, without a database", { timeout: 30_000 }, () => {
  test("replays what it gives as paths, with nothing but JSON on standard output", () => {
    const given = run("paths", "flow.json");
    expect([given.stderr, given.status]).toEqual(["", 0]);
    writeFileSync(path.join(folder, "cases.jsonl"), given.stdout);
    const replayed = run("replay", "flow.json", "cases.jsonl");
    expect([replayed.stderr, replayed.status]).toEqual(["", 0]);
    const outcomes = replayed.stdout.trimEnd().split("\n").map((line) => (JSON.parse(line) as { outcome: string }).outcome);
    expect(new Set(outcomes)).toEqual(new Set(["pa-nett", "ring"]));
  });

  test("proves, and ends with 1 when it finds something", () => {
    expect(run("prove", "flow.json")).toEqual({ stdout: "proved (words: nb)\n", stderr: "", status: 0 });
    const { stdout, stderr, status } = run("prove", "wrong.json");
    expect(stdout).toMatch(/^wrong\.json:\d+:\d+ {2}flow\.nodes\[0\]\.otherwise\n {2}unknown-target: .*borte/m);
    expect([stderr, status]).toEqual(["", 1]);
  });

  test("complains on standard error, and ends with 2, when it can't read a file", () => {
    const { stdout, stderr, status } = run("prove", "unreadable.json");
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toContain("unreadable.json:1:1");
  });
});
