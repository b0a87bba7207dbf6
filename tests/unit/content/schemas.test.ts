import { describe, expect, test } from "vitest";
import { documentSchemas } from "@/lib/content/schema/document";
import { reference } from "@/lib/content/schema/reference";
import { review } from "@/lib/content/schema/review";
import { guideStructure, guideWords } from "../../fixtures/small-guide";
import { situationStructure } from "../../fixtures/small-situation";

const { guide, fact, topic, page } = documentSchemas;

function guideWithSteps(count: number) {
  const steps = Array.from({ length: count }, (_, index) => ({ id: `steg-${index}`, channel: "web" }));
  return guide.structure.safeParse({ ...guideStructure, steps }).success;
}

describe("a guide", () => {
  test("has four to nine steps", () => {
    expect([3, 4, 9, 10].map(guideWithSteps)).toEqual([false, true, true, false]);
  });

  test("always has a way without a computer, and a topic to be found under", () => {
    expect(guide.structure.safeParse(guideStructure).success).toBe(true);
    expect(guide.structure.safeParse({ ...guideStructure, alternatives: [] }).success).toBe(false);
    expect(guide.structure.safeParse({ ...guideStructure, topics: [] }).success).toBe(false);
  });

  test("names four troubles of a step at the most", () => {
    const withTroubles = (count: number) => {
      const troubles = Array.from({ length: count }, (_, index) => ({ id: `t${index}`, to: "side:kontakt" }));
      const [first, ...rest] = guideStructure.steps;
      return guide.structure.safeParse({ ...guideStructure, steps: [{ ...first, troubles }, ...rest] }).success;
    };
    expect([4, 5].map(withTroubles)).toEqual([true, false]);
  });

  test("refuses a word that no page would show, such as a misspelt field", () => {
    expect(guide.words.safeParse({ ...guideWords, sumary: "Feil" }).success).toBe(false);
  });
});

describe("the text of a step for SMS and phone", () => {
  const withSms = (sms: string) => {
    const steps = { ...guideWords.steps, "logg-inn": { ...guideWords.steps["logg-inn"], sms } };
    return guide.words.safeParse({ ...guideWords, steps }).success;
  };

  test("fits one message: 160 characters", () => {
    expect(["x".repeat(160), "x".repeat(161), "  "].map(withSms)).toEqual([true, false, false]);
  });
});

describe("the dates of a review", () => {
  const dates = (checkedOn: string, nextCheckOn: string) => review.safeParse({ checkedOn, nextCheckOn }).success;

  test("are real days, the next check after the last", () => {
    expect(dates("2026-01-15", "2026-04-15")).toBe(true);
    expect(dates("2026-01-15", "2026-01-15")).toBe(false);
    expect(dates("2026-04-15", "2026-01-15")).toBe(false);
    expect(dates("2026-02-30", "2026-04-15")).toBe(false);
    expect(dates("15.01.2026", "15.04.2026")).toBe(false);
  });

  test("stand in every kind of document", () => {
    for (const { structure } of Object.values(documentSchemas)) {
      expect(structure.safeParse({ schemaVersion: 1 }).error?.issues.map(({ path }) => path[0])).toContain("review");
    }
  });
});

describe("a fact", () => {
  const base = { schemaVersion: 1, review: guideStructure.review, value: { kind: "text" }, volatile: true, confidence: "high" };
  const withSources = (sources?: unknown) => fact.structure.safeParse({ ...base, sources }).success;

  test("says where it was read", () => {
    expect(withSources([{ organisation: "Nav", url: "https://www.nav.no", date: "2026-07" }])).toBe(true);
    expect(withSources([])).toBe(false);
    expect(withSources()).toBe(false);
    expect(withSources([{ url: "https://www.nav.no" }])).toBe(false);
  });

  test("is read from a source with an honest date and a safe address", () => {
    expect(withSources([{ organisation: "Nav", date: "2026" }])).toBe(true);
    expect(withSources([{ organisation: "Nav", date: "i fjor" }])).toBe(false);
    expect(withSources([{ organisation: "Nav", url: "http://www.nav.no" }])).toBe(false);
    expect(withSources([{ organisation: "Nav", url: "javascript:alert(1)" }])).toBe(false);
  });

  test("that is a phone has a number that can be called", () => {
    const withNumber = (number: string) =>
      fact.structure.safeParse({ ...base, sources: [{ organisation: "Nav" }], value: { kind: "phone", number } }).success;
    expect(["+4755553333", "113", "116117"].map(withNumber)).toEqual([true, true, true]);
    expect(["55553333", "+47 55 55 33 33", "+46123456", "tel:113", "11"].map(withNumber)).toEqual([false, false, false, false, false]);
  });
});

describe("a reference", () => {
  test("is short, and holds nothing but what it points at", () => {
    expect(reference.safeParse("ord:vedtak").success).toBe(true);
    expect(reference.safeParse(`ord:${"a".repeat(300)}`).success).toBe(false);
    expect(reference.safeParse("ord:vedtak javascript:alert(1)").success).toBe(false);
    expect(reference.safeParse("ord:vedtak\nord:klage").success).toBe(false);
    expect(reference.safeParse("https://www.nav.no/a b").success).toBe(false);
  });
});

describe("a topic and a page", () => {
  const common = { schemaVersion: 1, review: guideStructure.review };

  test("are never empty", () => {
    expect(topic.structure.safeParse({ ...common, order: 1, items: ["guide:a"] }).success).toBe(true);
    expect(topic.structure.safeParse({ ...common, order: 1, items: [] }).success).toBe(false);
    expect(page.structure.safeParse({ ...common, sections: [{ id: "a" }] }).success).toBe(true);
    expect(page.structure.safeParse({ ...common, sections: [] }).success).toBe(false);
  });

  test("a theme has items, a situation has parts, and neither has both or none", () => {
    const accepts = (structure: object) => topic.structure.safeParse({ ...common, order: 1, ...structure }).success;
    const { parts, situation } = situationStructure;
    expect([{ parts, situation }, { items: ["guide:a"] }].map(accepts)).toEqual([true, true]);
    expect([{}, { parts }, { situation }, { situation, items: ["guide:a"] }, { situation, parts, items: ["guide:a"] }, { situation: false, items: ["guide:a"] }, { situation, parts: [] }].map(accepts)).toEqual(Array(7).fill(false));
  });

  test("a part names forms as their addresses do", () => {
    const withForm = (form: string) => topic.structure.safeParse({ ...common, order: 1, situation: true, parts: [{ id: "a", items: [], forms: [form] }] }).success;
    expect(["nav-04-01-03", "nav-08-07-04p", "olj-00-00-01"].map(withForm)).toEqual([true, true, true]);
    expect(["NAV 04-01.03", "nav-04-01.03", "04-01-03"].map(withForm)).toEqual([false, false, false]);
  });

  test("a theme that was written before there were situations is read as it was: nothing is added to its words", () => {
    const words = { schemaVersion: 1, title: "Sende noe", summary: "Papirer." };
    expect(topic.words.parse(words)).toEqual(words);
    expect(Object.keys(topic.structure.parse({ ...common, order: 1, items: ["guide:a"] }))).toEqual(["schemaVersion", "review", "order", "items", "terms"]);
  });
});
