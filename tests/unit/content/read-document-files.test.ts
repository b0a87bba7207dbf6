import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ContentFileError, readDocumentFiles } from "@/lib/content/files";

const structure = "schemaVersion: 1\nreview: { checkedOn: 2026-01-15, nextCheckOn: 2026-04-15 }\n";
const words = "schemaVersion: 1\nterm: Vedtak\nexplanation: Et svar.\nexample: Nav sendte et vedtak.\n";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "samme-side-test-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function writeTerm(files: Record<string, string>, slug = "vedtak"): void {
  mkdirSync(path.join(root, "term", slug), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, "term", slug, name), text);
}

/** What an author is told, without the folder of this test. */
function complaint(): string {
  try {
    readDocumentFiles(root);
  } catch (error) {
    if (error instanceof ContentFileError) return error.message.replaceAll(`${root}${path.sep}`, "");
    throw error;
  }
  return "nothing";
}

describe("a folder an author wrote", () => {
  test("is read by kind and slug, with the words of each language", () => {
    writeTerm({ "structure.yaml": structure, "nb.yaml": words, "en.yaml": words.replace("Vedtak", "Decision") });
    writeTerm({ "structure.yaml": structure, "nb.yaml": words }, "anke");
    const read = readDocumentFiles(root);
    expect(read.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual(["term/anke", "term/vedtak"]);
    expect(read[1]).toMatchObject({
      structure: { schemaVersion: 1, related: [] },
      words: { nb: { term: "Vedtak" }, en: { term: "Decision" } },
    });
  });

  test("is read with its easy-read words, and with what their file says about itself", () => {
    const easy = `translatedFrom: "0123456789ab"\nstatus: reviewed\n${words.replace("Et svar.", "Nav svarer.")}`;
    writeTerm({ "structure.yaml": structure, "nb.yaml": words, "nb-simple.yaml": easy, "en-simple.yaml": easy });
    const [read] = readDocumentFiles(root);
    expect(Object.keys(read?.words ?? {}).sort()).toEqual(["nb", "nb-simple"]);
    expect(read).toMatchObject({ words: { "nb-simple": { explanation: "Nav svarer." } }, translations: { "nb-simple": { translatedFrom: "0123456789ab", status: "reviewed" } } });
  });

  test("may hold notes beside the documents", () => {
    writeTerm({ "structure.yaml": structure, "nb.yaml": words, "notater.txt": "spør juristen" });
    expect(readDocumentFiles(root).map((file) => Object.keys(file.words))).toEqual([["nb"]]);
  });

  test("gives no documents when it is empty", () => {
    expect(readDocumentFiles(root)).toEqual([]);
  });
});

describe("a file that can't be used", () => {
  test("is named with the place in it and what is wrong there", () => {
    writeTerm({ "structure.yaml": structure, "nb.yaml": words.replace("term: Vedtak\n", "") });
    expect(complaint()).toMatch(/^term\/vedtak\/nb\.yaml\n {2}term: /);
  });

  test("is named with every place that is wrong", () => {
    writeTerm({ "structure.yaml": structure.replace("2026-04-15", "snart"), "nb.yaml": words });
    expect(complaint()).toMatch(/^term\/vedtak\/structure\.yaml\n {2}review\.nextCheckOn: /);
    writeTerm({ "structure.yaml": structure, "nb.yaml": "schemaVersion: 2\nfarge: blå\n" });
    expect(complaint().split("\n").map((line) => line.split(":")[0]?.trim())).toEqual([
      "term/vedtak/nb.yaml",
      "schemaVersion",
      "term",
      "explanation",
      "example",
      "(top)",
    ]);
  });

  test("is named when it is no YAML, and keeps the cause", () => {
    writeTerm({ "structure.yaml": structure, "nb.yaml": "term: [Vedtak\n" });
    expect(complaint()).toMatch(/^term\/vedtak\/nb\.yaml\n {2}\S/);
    expect(() => readDocumentFiles(root)).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
  });

  test("is named when it is empty", () => {
    writeTerm({ "structure.yaml": "", "nb.yaml": words });
    expect(complaint()).toMatch(/^term\/vedtak\/structure\.yaml\n {2}\(top\): /);
  });

  test("is named when it isn't there: a folder without structure", () => {
    writeTerm({ "nb.yaml": words });
    expect(complaint()).toMatch(/^term\/vedtak\/structure\.yaml\n {2}ENOENT/);
  });
});
