import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkLibrary } from "@/lib/content/check";
import { linksOf, targetOf } from "@/lib/content/links";
import { documentKinds } from "@/lib/content/schema/document";
import { readFormSlugs } from "@/lib/search/forms/form-files";
import { guideData } from "@/lib/sharing/structured-data";
import { sentencesIn } from "../../fixtures/readability";
import { seeded, seedFiles, seedFolder, seedLinks } from "../../fixtures/seed-library";

/** The forms there are, by what stands in their addresses. */
const forms = readFormSlugs(path.join(seedFolder, "form"));
const [guides, flows, topics, terms, facts] = [seeded("guide"), seeded("flow"), seeded("topic"), seeded("term"), seeded("fact")];

describe("the library we start with", () => {
  test("holds together: words for everything, texts that parse, links that lead somewhere", () => {
    expect(checkLibrary(seedFiles())).toEqual([]);
  });

  test("has nothing lying about that no reader would get", () => {
    // Places, forms and synonyms are tables of their own; the words are those the gate knows.
    expect(readdirSync(seedFolder).sort()).toEqual([...documentKinds, "place", "form", "synonym", "words", "README.md"].sort());
  });

  test("is large enough to be of use: ten guides, four flows, forty words, eight topics", () => {
    expect(guides.length).toBeGreaterThanOrEqual(10);
    expect(flows.length).toBeGreaterThanOrEqual(4);
    expect(terms.length).toBeGreaterThanOrEqual(40);
    expect(topics.length).toBeGreaterThanOrEqual(8);
  });

  test.each(flows)("hjelp/$slug asks six to fifteen questions in all", ({ structure }) => {
    const questions = structure.flow.nodes.filter((node) => node.kind === "question");
    expect(questions.length).toBeGreaterThanOrEqual(6);
    expect(questions.length).toBeLessThanOrEqual(15);
  });

  test("has every fact that a text or a button uses", () => {
    const known = new Set(facts.map(({ slug }) => slug));
    const used = seedFiles().flatMap(({ kind, structure, words }) =>
      Object.values(words).flatMap((inLanguage) => linksOf(kind, structure, inLanguage).map(targetOf)),
    );
    const missing = used.flatMap((target) => (target?.kind === "fact" && !known.has(target.slug) ? [target.slug] : []));
    expect(missing).toEqual([]);
  });

  test("lets a reader call nothing but phones", () => {
    const phones = new Set(facts.filter(({ structure }) => structure.value.kind === "phone").map(({ slug }) => slug));
    const calls = seeded("page").flatMap(({ structure }) => structure.sections.flatMap((section) => section.call));
    expect(calls.filter((slug) => !phones.has(slug))).toEqual([]);
  });
});

describe("drawings", () => {
  const drawn = new Set(readdirSync(path.resolve("public/drawings")));
  const shown = guides.flatMap(({ structure }) => structure.steps.flatMap(({ drawing }) => (drawing ? [`${drawing}.svg`] : [])));

  test("are there wherever a step shows one", () => {
    expect(shown).not.toEqual([]);
    expect(shown.filter((name) => !drawn.has(name))).toEqual([]);
  });

  test("are all shown somewhere", () => {
    expect([...drawn].filter((name) => !shown.includes(name))).toEqual([]);
  });
});

describe("topics", () => {
  const documents = new Set(seedFiles().map(({ kind, slug }) => `${kind}/${slug}`));
  const themes = topics.filter(({ structure }) => !structure.situation);
  const itemsOf = new Map(themes.map(({ slug, structure }) => [slug, (structure.items ?? []).map(targetOf).map((item) => item && `${item.kind}/${item.slug}`)]));

  test("list only what there is, each thing once", () => {
    for (const [slug, items] of itemsOf) {
      expect(items.filter((item) => !item || !documents.has(item)), slug).toEqual([]);
      expect(new Set(items).size, slug).toBe(items.length);
    }
  });

  test("are short enough to look through: seven things at the most", () => {
    expect([...itemsOf].filter(([, items]) => items.length > 7).map(([slug]) => slug)).toEqual([]);
  });

  test("list every guide and flow that names them", () => {
    const unlisted = [...guides, ...flows].flatMap(({ kind, slug, structure }) =>
      structure.topics.filter((topic) => !itemsOf.get(topic)?.includes(`${kind}/${slug}`)).map((topic) => `${kind}/${slug} is not in ${topic}`),
    );
    expect(unlisted).toEqual([]);
  });

  test("are each named by something they list, so that a breadcrumb leads back to them", () => {
    const named = new Set([...guides, ...flows].flatMap(({ structure }) => structure.topics));
    expect(themes.map(({ slug }) => slug).filter((slug) => !named.has(slug))).toEqual([]);
  });

  test.each([
    ["themes", themes],
    ["situations", topics.filter(({ structure }) => structure.situation)],
  ])("have a place of their own on the front page, among the %s", (_, group) => {
    const places = group.map(({ structure }) => structure.order).sort((a, b) => a - b);
    expect(places).toEqual(group.map((_topic, index) => index + 1));
  });
});

describe("situations", () => {
  const situations = topics.filter(({ structure }) => structure.situation);

  test("are the six that most often turn a life around", () => {
    expect(situations.map(({ slug }) => slug).sort()).toEqual(["fatt-barn", "mistet-jobben", "noen-er-dod", "ny-i-norge", "syk", "ut-av-fengsel-eller-behandling"]);
  });

  test.each(situations)("tema/$slug has three to five parts, of three sentences each at the most, with what to do at once before them", ({ structure, words }) => {
    const parts = structure.parts ?? [];
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(parts.length).toBeLessThanOrEqual(5);
    expect(words.intro).toMatch(/side:akutt|\{[a-z-]+(telefon|ambulanse)\}/);
    for (const { id } of parts) expect(sentencesIn([words.parts?.[id]?.body ?? ""]).length, id).toBeLessThanOrEqual(3);
  });

  test.each(situations)("tema/$slug ends with a way to a person", ({ structure, words }) => {
    const body = words.parts?.[structure.parts?.at(-1)?.id ?? ""]?.body;
    expect(body).toContain("{nav-telefon}");
    expect(body).toContain("side:kontakt");
  });

  test.each(situations)("tema/$slug leads to guides and forms that there are, each once in a part", ({ structure }) => {
    for (const part of structure.parts ?? []) {
      const items = part.items.map(targetOf);
      expect(items.filter((item) => item?.kind !== "guide" && item?.kind !== "flow"), part.id).toEqual([]);
      expect(new Set(part.items).size, part.id).toBe(part.items.length);
      expect(part.forms.filter((slug) => !forms.has(slug)), part.id).toEqual([]);
      expect(new Set(part.forms).size, part.id).toBe(part.forms.length);
    }
  });
});

describe("what search engines are told of a guide", () => {
  test.each(guides)("guide/$slug: a name, a text and an address for each step", (guide) => {
    const data = guideData(guide, seedLinks()) as { step: { name: string; text: string; url: string; position: number }[] };
    expect(data.step.map(({ position }) => position)).toEqual(guide.structure.steps.map((_, index) => index + 1));
    for (const { name, text, url } of data.step) {
      expect(name).not.toBe("");
      expect(text).toMatch(/^[^*{}[\]\n]+$/);
      expect(url).toMatch(/^\/nb\/guide\/[a-z0-9-]+\/[a-z0-9-]+$/);
    }
  });
});

/** The same day of a later month, or the last day of it. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth.getUTCDate()))).toISOString().slice(0, 10);
}

test("months are counted as people do", () => {
  expect([addMonths("2026-11-21", 3), addMonths("2026-11-30", 3), addMonths("2026-01-15", 12)]).toEqual(["2027-02-21", "2027-02-28", "2027-01-15"]);
});

describe("when we look again", () => {
  const reviews = seedFiles().map(({ kind, slug, structure }) => ({ name: `${kind}/${slug}`, ...structure.review }));

  test("at facts that change, within three months", () => {
    const volatile = seeded("fact").filter(({ structure }) => structure.volatile);
    const late = volatile.filter(({ structure: { review } }) => review.nextCheckOn > addMonths(review.checkedOn, 3));
    expect(volatile).not.toEqual([]);
    expect(late.map(({ slug }) => slug)).toEqual([]);
  });

  test("at everything, within a year of the last check and after it", () => {
    const wrong = reviews.filter(({ checkedOn, nextCheckOn }) => nextCheckOn <= checkedOn || nextCheckOn > addMonths(checkedOn, 12));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("no source of a fact is younger than our check of it", () => {
    const impossible = seeded("fact").filter(({ structure }) => structure.sources.some(({ date }) => date !== undefined && date > structure.review.checkedOn));
    expect(impossible.map(({ slug }) => slug)).toEqual([]);
  });
});
