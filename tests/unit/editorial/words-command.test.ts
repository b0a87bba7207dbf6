import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { fingerprintOf } from "@/lib/content/plain-words/translation-state";
import { askHunspell } from "@/lib/editorial/words-command/ask-hunspell";
import { runWordsCommand } from "@/lib/editorial/words-command/run-words-command";
import { makeDocument } from "../content/plain-words/small-texts";
import { seedFolder } from "../../fixtures/seed-library";

const hasHunspell = askHunspell({ nb: ["brev"], nn: ["brev"] }, {}).ran;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samme-side-test-"));
  cpSync(path.join(seedFolder, "words"), path.join(folder, "words"), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** Writes a document as an author does: a file for its structure and one for each language. */
function save({ kind, slug, structure, words, translations = {} }: ReturnType<typeof makeDocument>): void {
  const place = path.join(folder, kind, slug);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, "structure.yaml"), stringify(structure));
  for (const [language, own] of Object.entries(words)) writeFileSync(path.join(place, `${language}.yaml`), stringify({ ...translations[language], ...own }));
}

function run(...args: string[]): { out: string[]; complaint: string; code: number } {
  const said = { out: [] as string[], complaint: "" };
  const code = runWordsCommand(args, { folder, today: "2026-02-01" }, { write: (line) => said.out.push(line), complain: (line) => void (said.complaint += line) });
  return { ...said, code };
}

describe("the check", { timeout: 30_000 }, () => {
  test("tells file, place, rule, advice and sentence, and ends with 1", () => {
    save(makeDocument("guide", { nb: { "steps.skriv.body": "Nav leser brevet." } }));
    const { out, code } = run();
    expect(out[0]).toMatch(/^prisma\/seed-data\/guide\/prove\/nb\.yaml {2}steps\.skriv\.body\n {2}first-sentence: Say first .*\n {2}\| Nav leser brevet\.$/);
    expect(out[1]).toBe("1 finding in 1 document, of 1 text.");
    expect(code).toBe(1);
  });

  test.skipIf(!hasHunspell)("ends with 0 when there is nothing, and tells that spelling was looked at (needs hunspell)", () => {
    save(makeDocument("guide"));
    const { out, code } = run();
    expect(out).toEqual(["0 findings in 0 documents, of 1 text.", expect.stringMatching(/^Spelling: \d+ different words\.$/)]);
    expect(code).toBe(0);
  });

  test("tells that spelling was not run, counts it, and ends with 3", () => {
    vi.stubEnv("PATH", folder);
    save(makeDocument("guide"));
    const { out, code } = run();
    expect(out[1]).toMatch(/^Spelling: NOT RUN, 1 check left out\. .*apt-get install hunspell hunspell-no/);
    expect(code).toBe(3);
  });

  test("tells about the documents and the language it is asked about", () => {
    save(makeDocument("guide", { nb: { "steps.skriv.body": "Nav leser brevet." } }));
    save(makeDocument("guide", { slug: "andre", nb: { "steps.skriv.body": "Nav leser brevet." } }));
    expect(run("guide/andre").out.filter((line) => line.includes("first-sentence"))).toHaveLength(1);
    expect(run("--language", "en").out[0]).toMatch(/^0 findings/);
  });

  test("gives the same to a program", () => {
    save(makeDocument("guide", { nb: { "steps.skriv.body": "Nav leser brevet." } }));
    const report = JSON.parse(run("--json").out[0] ?? "") as { findings: { rule: string }[] };
    expect(report.findings.map(({ rule }) => rule)).toEqual(["first-sentence"]);
  });
});

describe.skipIf(!hasHunspell)("hunspell (needs hunspell)", { timeout: 30_000 }, () => {
  const ask = (words: Record<string, string[]>, own: Record<string, string[]> = {}) => {
    const lists = { abbreviations: { instead: {}, allowed: {} }, hardWords: {}, oneWord: [], imperatives: [], emptyLinks: [], spelling: own };
    const spelling = askHunspell(words, { nb: lists, nn: lists });
    return spelling.ran ? Object.fromEntries(Object.entries(spelling.misspellings).map(([language, wrong]) => [language, [...wrong.keys()]])) : spelling.why;
  };

  test("knows compounds, and finds what is wrong in both written languages", () => {
    expect(ask({ nb: ["husleiekontrakt", "kontoret", "skjemmaet", "øve"], nn: ["ikkje", "ikke"] })).toEqual({ nb: ["skjemmaet"], nn: ["ikke"] });
  });

  test("takes the project's own words, also with our letters", () => {
    expect(ask({ nb: ["Blæfjøs"] })).toEqual({ nb: ["Blæfjøs"] });
    expect(ask({ nb: ["Blæfjøs"] }, { "A name we made up": ["Blæfjøs"] })).toEqual({ nb: [] });
  });

  test("is not asked about languages without a dictionary", () => {
    expect(ask({ uk: ["слово"] })).toEqual({});
  });
});

describe("measures", () => {
  test("are a table, heaviest first, with what shares a page together", () => {
    save(makeDocument("guide"));
    save(makeDocument("term", { slug: "en" }));
    save(makeDocument("term", { slug: "to" }));
    const { out, code } = run("measures");
    expect(out[0]).toMatch(/words +LIX +mean +longest +long % +passive %$/);
    expect(out.slice(1).map((line) => line.split(" ")[0]).sort()).toEqual(["guide/prove", "term/*"]);
    expect(code).toBe(0);
  });
});

describe("facts", () => {
  test("are listed under what is wrong, on the day it is or is said to be", () => {
    save(makeDocument("fact", { slug: "tid" }));
    save(makeDocument("page", { nb: { "sections.om.body": "Les om {tid}." } }));
    expect(run("facts")).toEqual({ out: ["0 findings among 1 facts, on 2026-02-01."], complaint: "", code: 0 });
    const { out, code } = run("facts", "--today", "2026-04-15");
    expect(out).toEqual(["To be checked now (1):", expect.stringMatching(/^ {2}fact\/tid: Was to be checked 2026-04-15\. Hold it against Nav \(2026\)\. Used by page\/prove\.$/), "1 findings among 1 facts, on 2026-04-15."]);
    expect(code).toBe(1);
  });
});

describe("languages", () => {
  test("are a table of every document in every language, with what is old and what to write", () => {
    const now = fingerprintOf(makeDocument("page").words.nb);
    save(makeDocument("page", { translations: { en: { texts: {}, note: { status: "reviewed", translatedFrom: now } }, pl: { texts: {}, note: { status: "machine", translatedFrom: now } }, uk: { texts: {} } } }));
    const { out, code } = run("languages");
    expect(out[0]?.trim().split(/\s+/)).toEqual(["nb", "nn", "en", "uk", "pl", "ar", "so", "se", "nb-simple", "translatedFrom"]);
    expect(out[1]?.split(/\s+/)).toEqual(["page/prove", "read", "–", "read", "OLD", "unread", "–", "–", "–", "–", now]);
    expect(out.at(-1)).toBe(`prisma/seed-data/page/prove/uk.yaml is older than the Norwegian. When it is mended: translatedFrom: ${now}`);
    expect(code).toBe(1);
  });

  test("are fine when nothing is old", () => {
    save(makeDocument("page"));
    expect(run("languages").code).toBe(0);
  });
});

describe("a call", () => {
  beforeEach(() => save(makeDocument("page")));

  test.each([
    [["guid/prove"], "There is no command"],
    [["guide/borte"], "There is no document guide/borte."],
    [["facts", "--today", "2026-02-30"], "is not a day written YYYY-MM-DD"],
    [["--todai"], "--help"],
  ])("%j can't be followed", (args, complaint) => {
    const said = run(...args);
    expect(said.complaint).toContain(complaint);
    expect([said.out, said.code]).toEqual([[], 2]);
  });

  test("is told about a file that can't be read", () => {
    writeFileSync(path.join(folder, "page/prove/nb.yaml"), `${readFileSync(path.join(folder, "page/prove/nb.yaml"), "utf8")}feil: ja\n`);
    expect(run()).toMatchObject({ out: [], complaint: expect.stringContaining("page/prove/nb.yaml") as string, code: 2 });
  });

  test("for help is helped", () => {
    expect(run("--help").out[0]).toContain("npm run --silent words -- facts");
  });
});
