import { describe, expect, test } from "vitest";
import { documentKinds } from "@/lib/content/schema/document";
import { lix, sentencesIn, wordsIn } from "../../fixtures/readability";
import { readTexts, writtenTexts } from "../../fixtures/read-words";
import { seeded } from "../../fixtures/seed-library";

describe("counting, held against a text counted by hand", () => {
  // 4 + 4 + 3 words; "Fødselsnummeret", "legitimasjon" have over six letters, "kortet" has six.
  const lines = ["Ring Nav i dag. Fødselsnummeret står på kortet.", "Ta med legitimasjon"];

  test("words", () => {
    expect(lines.map((line) => wordsIn(line).length)).toEqual([8, 3]);
    expect(wordsIn("Skriv nav.no/minside, e-post og «åpen» – kl. 9.")).toEqual(["Skriv", "nav.no/minside", "e-post", "og", "åpen", "kl", "9"]);
  });

  test("sentences", () => {
    expect(sentencesIn(lines)).toEqual(["Ring Nav i dag.", "Fødselsnummeret står på kortet.", "Ta med legitimasjon"]);
    expect(sentencesIn(["Ring før kl. 9 i dag! «Si hei.» Gå: Nå", "–"])).toEqual(["Ring før kl. 9 i dag!", "«Si hei.»", "Gå:", "Nå"]);
  });

  test("LIX", () => {
    expect(lix(lines)).toBeCloseTo(11 / 3 + (100 * 2) / 11, 10);
  });
});

const situations = seeded("topic").filter(({ structure }) => structure.situation);
const documents = [...seeded("guide"), ...seeded("flow"), ...seeded("page"), ...situations];

describe.each(documents)("$kind/$slug", (document) => {
  const lines = readTexts(document);

  test("has no sentence over twenty words", () => {
    const long = lines.flatMap(({ path, text }) => sentencesIn([text]).filter((sentence) => wordsIn(sentence).length > 20).map((sentence) => `${path}: ${sentence}`));
    expect(long).toEqual([]);
  });

  test("is very easy to read: LIX 30 at the most", () => {
    expect(lix(lines.map(({ text }) => text))).toBeLessThanOrEqual(30);
  });
});

const texts = documentKinds.flatMap((kind) =>
  seeded(kind).flatMap(({ slug, words }) => writtenTexts(words).map(({ path, text }) => ({ place: `${kind}/${slug} ${path}`, text }))),
);

function placesOf(pattern: RegExp): string[] {
  return texts.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`);
}

test("every text is looked at", () => {
  expect(texts.length).toBeGreaterThan(1_000);
  expect(placesOf(/55 55 33 33/)).not.toEqual([]);
});

test("Nav is written Nav, except in the numbers of its forms", () => {
  const shouted = /\bNAV\b(?! \d{2}-\d{2}\.\d{2}\b)/;
  expect([shouted.test("Skjema NAV 36-18.01"), shouted.test("Ring NAV")]).toEqual([false, true]);
  expect(placesOf(shouted)).toEqual([]);
});

test("nobody is shouted at", () => {
  expect(placesOf(/!/)).toEqual([]);
});

test("sickness is called what Nav calls it: sykmelding", () => {
  expect(placesOf(/sykemeld/i)).toEqual([]);
});
