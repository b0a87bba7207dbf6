import { describe, expect, test } from "vitest";
import { findFactsDue } from "@/lib/content/plain-words/facts-due";
import { fingerprintOf, translationState } from "@/lib/content/plain-words/translation-state";
import type { DocumentFile } from "@/lib/content/files";
import { found, makeDocument, type Texts } from "./small-texts";

const now = fingerprintOf(makeDocument("page").words.nb);
const english = (texts: Texts, note = { status: "machine" as const, translatedFrom: now }) => makeDocument("page", { translations: { en: { texts, note } } });

describe("a translation", () => {
  test("that has every part, and is of the words there are now, has nothing to find", () => {
    expect(found([english({ "sections.om.body": "You can read here." })])).toEqual([]);
  });

  test("lacks a part, a link or a fact that the Norwegian has", () => {
    const nb = { "sections.om.body": "Ring {nav} og se [kontoret](side:kontakt)." };
    const document = makeDocument("page", { nb, translations: { en: { texts: { summary: "Read this.", "sections.om.body": "Call and see [the office](side:kontakt)." } } } });
    expect(found([document]).filter((line) => line.startsWith("missing-part"))).toEqual(["missing-part sections.om.body: Call and see [the office](side:kontakt)."]);
    const guide = makeDocument("guide", { nb: { "steps.skriv.see": "Du ser brevet." }, translations: { en: { texts: { "steps.skriv.see": "" } } } });
    expect(found([guide]).filter((line) => line.startsWith("missing-part"))).toEqual(["missing-part steps.skriv.see: Du ser brevet."]);
  });

  test("is old when the Norwegian has changed, and when it doesn't say what it was made from", () => {
    expect(found([english({}, { status: "machine", translatedFrom: "0123456789ab" })])).toEqual(["stale-translation translatedFrom: 0123456789ab"]);
    expect(found([makeDocument("page", { translations: { en: { texts: {} } } })])).toEqual(["stale-translation translatedFrom: "]);
  });

  test("is in one of four states", () => {
    const states = [english({}), english({}, { status: "reviewed" as never, translatedFrom: now }), english({}, { status: "reviewed" as never, translatedFrom: "0123456789ab" }), makeDocument("page")];
    expect(states.map((document) => translationState(document, "en"))).toEqual(["machine", "reviewed", "stale", "missing"]);
    expect(translationState(makeDocument("page"), "nb")).toBe("reviewed");
  });
});

describe("what a translation was made from", () => {
  test("is twelve characters that change with a word and not with the order of keys", () => {
    expect(now).toMatch(/^[0-9a-f]{12}$/);
    expect(fingerprintOf({ a: "1", b: ["2", "3"] })).toBe(fingerprintOf({ b: ["2", "3"], a: "1" }));
    expect(fingerprintOf({ a: "1", b: ["2", "3"] })).not.toBe(fingerprintOf({ a: "1", b: ["3", "2"] }));
    expect(fingerprintOf(makeDocument("page", { nb: { title: "Om oss" } }).words.nb)).not.toBe(now);
  });
});

describe("facts that somebody must look at", () => {
  type Fact = Extract<DocumentFile, { kind: "fact" }>;
  const fact = (slug: string, change: (structure: Fact["structure"]) => void = () => {}): Fact => {
    const document = makeDocument("fact", { slug }) as Fact;
    document.structure.review = { checkedOn: "2026-11-21", nextCheckOn: "2027-02-21" };
    change(document.structure);
    return document;
  };
  const using = (...slugs: string[]) => makeDocument("page", { nb: { "sections.om.body": slugs.map((slug) => `Se {${slug}}.`).join(" ") } });
  const told = (documents: DocumentFile[], today = "2027-01-01") => findFactsDue(documents, today).map(({ fact: slug, problem }) => `${slug} ${problem}`);

  test("none, when all is well", () => {
    expect(told([fact("tid"), using("tid")])).toEqual([]);
  });

  test.each([
    ["2027-02-20", []],
    ["2027-02-21", ["tid overdue"]],
    ["2028-01-01", ["tid overdue"]],
  ])("on their day and after it: %s", (today, expected) => {
    expect(told([fact("tid"), using("tid")], today)).toEqual(expected);
  });

  test("when nobody can look them up", () => {
    const unsourced = fact("tid", (structure) => void (structure.sources = [{ organisation: "Nav" }]));
    expect(told([unsourced, using("tid")])).toEqual(["tid unsourced"]);
  });

  test("when they change and are left alone for more than three months", () => {
    const late = (volatile: boolean) => fact("tid", (structure) => void Object.assign(structure, { volatile, review: { checkedOn: "2026-11-21", nextCheckOn: "2027-03-01" } }));
    expect(told([late(true), using("tid")])).toEqual(["tid checked-too-seldom"]);
    expect(told([late(false), using("tid")])).toEqual([]);
  });

  test("when nothing uses them; a button or a text does", () => {
    expect(told([fact("tid")])).toEqual(["tid unused"]);
    const page = makeDocument("page") as Extract<DocumentFile, { kind: "page" }>;
    page.structure.sections = page.structure.sections.map((section) => ({ ...section, call: ["tid"] }));
    expect(told([fact("tid"), page])).toEqual([]);
  });

  test("are told with who uses them", () => {
    expect(findFactsDue([fact("tid"), using("tid")], "2027-02-21")[0]?.usedBy).toEqual(["page/prove"]);
  });
});
