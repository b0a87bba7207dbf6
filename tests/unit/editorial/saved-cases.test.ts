import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { ContentFileError, readDocumentFiles } from "@/lib/content/files";
import { checkDocuments } from "@/lib/editorial/check-documents";
import { flowOf, is, outcome, wordsFor, yesNo } from "../flow/build-flow";

const flow = flowOf(yesNo("har-bankid", "ring", [{ if: is("har-bankid", "ja"), to: "pa-nett" }]), outcome("pa-nett"), outcome("ring"));
const review = { checkedOn: "2026-01-01", nextCheckOn: "2026-04-01" };
const online = { case: "med BankID", today: "2026-11-20", answers: { "har-bankid": "ja" }, outcome: "pa-nett" };

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "samme-side-test-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A content folder with one flow, and its saved cases as they are written. */
function writeFlow(cases?: string): void {
  const folder = path.join(root, "flow/hvordan");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "structure.yaml"), stringify({ schemaVersion: 1, review, topics: ["innlogging"], flow }));
  writeFileSync(path.join(folder, "nb.yaml"), stringify({ schemaVersion: 1, ...wordsFor(flow) }));
  if (cases !== undefined) writeFileSync(path.join(folder, "cases.json"), cases);
}

describe("the saved cases of a flow", () => {
  test("are read with it, and may be missing", () => {
    writeFlow();
    expect(readDocumentFiles(root)[0]?.cases).toBeUndefined();
    writeFlow(JSON.stringify([online]));
    expect(readDocumentFiles(root)[0]?.cases).toEqual([online]);
  });

  test.each([
    ["not JSON", "[{", /flow.hvordan.cases\.json\n {2}\S/],
    ["without a day", JSON.stringify([{ ...online, today: undefined }]), /cases\.json\n {2}0\.today: /],
    ["with a key nobody knows", JSON.stringify([{ ...online, outcom: "ring" }]), /cases\.json\n {2}0: .*outcom/],
  ])("are named when they are %s", (_, text, expected) => {
    writeFlow(text);
    expect(() => readDocumentFiles(root)).toThrow(ContentFileError);
    expect(() => readDocumentFiles(root)).toThrow(expected);
  });

  test("keep a revision that changes one of them from being published", () => {
    writeFlow(JSON.stringify([online, { ...online, case: "uten BankID", answers: { "har-bankid": "nei" } }, { ...online, case: "uten svar", answers: {} }]));
    // The flow stands alone in its library: its topic leads nowhere, which is not what this is about.
    expect(checkDocuments(readDocumentFiles(root), new Set()).filter(({ path: place }) => place.startsWith("cases.json"))).toEqual([
      { document: "flow/hvordan", language: "nb", path: 'cases.json, "uten BankID"', problem: 'outcome was to be "pa-nett", and is "ring"' },
      { document: "flow/hvordan", language: "nb", path: 'cases.json, "uten svar"', problem: 'it stops at har-bankid, whose answer is missing; outcome was to be "pa-nett", and is null' },
    ]);
  });
});
