import { describe, expect, test } from "vitest";
import { measure } from "@/lib/content/plain-words/measure";
import type { ReadSentence } from "@/lib/content/plain-words/plain-text";
import { sentencesIn } from "@/lib/content/plain-words/sentences-in";
import { wordsIn } from "@/lib/content/plain-words/words-in";

const texts = (text: string, language = "nb") => wordsIn(text, language).map((word) => word.text);

describe("words", () => {
  test.each([
    ["Ring Nav i dag.", 4],
    ["Skriv nav.no/klage, e-post og «åpen» – kl. 9.", 7],
    ["Ring 55 55 33 33, hverdager kl. 9–15.", 9],
    ["Bruk NAV 04-01.03 innen 21. november 2026.", 7],
    ["Åpne kl. 08.30 eller 08:30", 5],
    ["Nav-kontoret på Grünerløkka (Oslo)", 4],
    ["…", 0],
    ["", 0],
  ])("%j has %i", (text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  test("are held together by what stands inside them, and tell where they begin", () => {
    expect(texts("mor.dot@nav.no og dine/mine")).toEqual(["mor.dot@nav.no", "og", "dine/mine"]);
    expect(wordsIn("Si «hei» nå", "nb").map(({ at }) => at)).toEqual([0, 4, 9]);
  });

  test("of other languages are divided as Unicode says", () => {
    expect(texts("Зателефонуйте сьогодні.", "uk")).toHaveLength(2);
    expect(texts("اتصل بمكتب Nav اليوم، من فضلك.", "ar")).toHaveLength(6);
    expect(texts("Soo wac maanta.", "so")).toHaveLength(3);
  });
});

describe("sentences", () => {
  test.each([
    ["Ring Nav. Si at det haster.", ["Ring Nav.", "Si at det haster."]],
    ["Vi svarer kl. 9 i dag.", ["Vi svarer kl. 9 i dag."]],
    ["Ring hverdager kl. 9–15. Si navnet.", ["Ring hverdager kl. 9–15.", "Si navnet."]],
    ["Fristen er 21. november 2026. Skriv i dag.", ["Fristen er 21. november 2026.", "Skriv i dag."]],
    ["Fristen er 1. Mai er en fridag.", ["Fristen er 1. Mai er en fridag."]],
    ["Bruk skjema NAV 04-01.03. Legg det i posten.", ["Bruk skjema NAV 04-01.03.", "Legg det i posten."]],
    ["Det koster ca. 100 kroner, f.eks. Nav betaler.", ["Det koster ca. 100 kroner, f.eks. Nav betaler."]],
    ["Ta med pass, førerkort osv. Ring først.", ["Ta med pass, førerkort osv.", "Ring først."]],
    ["Spør Ola O. Hansen. Han vet det.", ["Spør Ola O. Hansen.", "Han vet det."]],
    ["Gå til nav.no. Der står det.", ["Gå til nav.no.", "Der står det."]],
    ["Ring 113. 2 minutter er nok.", ["Ring 113.", "2 minutter er nok."]],
    ["3. Ring Nav.", ["3. Ring Nav."]],
    ["Si: «Det haster.» Så venter du.", ["Si:", "«Det haster.»", "Så venter du."]],
    ["«Hva ser du nå?» spør du. (Les høyt.)", ["«Hva ser du nå?» spør du.", "(Les høyt.)"]],
    ["Jeg heter … Jeg bor i …", ["Jeg heter …", "Jeg bor i …"]],
    ["Ring: 55 55 33 33 nå", ["Ring: 55 55 33 33 nå"]],
    ["Har du glemt det? ring oss", ["Har du glemt det? ring oss"]],
    ["Overskrift uten punktum", ["Overskrift uten punktum"]],
    ["…", []],
  ])("%j", (text, expected) => {
    expect(sentencesIn(text, "nb")).toEqual(expected);
  });

  test.each([
    ["en", "Call Nav at 9 a.m. today. It is free.", 2],
    ["uk", "Зателефонуйте сьогодні. Це безкоштовно.", 2],
    ["pl", "Zadzwoń dziś. To nic nie kosztuje!", 2],
    ["ar", "اتصل بمكتب Nav اليوم. هل تحتاج إلى مترجم؟ إنه مجاني.", 3],
    ["so", "Soo wac maanta. Waa bilaash.", 2],
  ])("%s: %j has %i", (language, text, count) => {
    expect(sentencesIn(text, language)).toHaveLength(count);
  });
});

/** Sentences as the document reader makes them; the words in `names` are names. */
function read(lines: readonly string[], names: readonly string[] = []): ReadSentence[] {
  return lines.flatMap((line) => sentencesIn(line, "nb").map((text) => ({ path: "", kind: "paragraph" as const, text, words: texts(text).map((word) => ({ text: word, named: names.includes(word) })) })));
}

describe("measures, held against counts by hand", () => {
  test("of two lines: 11 words, 3 sentences, 2 long words (Fødselsnummeret, legitimasjon; kortet has six letters)", () => {
    const measured = measure(read(["Ring Nav i dag. Fødselsnummeret står på kortet.", "Ta med legitimasjon"]), "nb");
    expect(measured).toMatchObject({ words: 11, sentences: 3, longestSentence: 4, passive: 0 });
    expect(measured.meanSentence).toBeCloseTo(11 / 3, 10);
    expect(measured.longWords).toBeCloseTo(200 / 11, 10);
    expect(measured.lix).toBeCloseTo(11 / 3 + 200 / 11, 10);
  });

  test("of one heavy sentence: 10 words, 6 of them long, so LIX is 10 + 60", () => {
    const heavy = "Arbeidsgiveren oversender dokumentasjonen vedrørende sykefraværet til Nav innen fire kalenderuker.";
    const measured = measure(read([heavy]), "nb");
    expect(measured).toMatchObject({ words: 10, sentences: 1, lix: 70, longWords: 60 });
  });

  test("a form number, a telephone number and a time are never long", () => {
    expect(measure(read(["NAV 36-18.01 og 55 55 33 33 kl. 08.30–15.00"]), "nb").longWords).toBe(0);
  });

  test("a name that the document declares is a word, but not a long one: 1 of 3", () => {
    const line = ["Trygderetten svarer skriftlig"];
    expect(measure(read(line), "nb").longWords).toBeCloseTo(200 / 3, 10);
    expect(measure(read(line, ["Trygderetten"]), "nb").longWords).toBeCloseTo(100 / 3, 10);
  });

  test("passives by sentence: two verbs in one of four sentences are 25 %", () => {
    const lines = ["Brevet skrives og sendes av Nav.", "Du får svar.", "Det finnes hjelp.", "Ring i dag."];
    expect(measure(read(lines), "nb").passive).toBe(25);
    expect(measure(read(lines), "en").passive).toBe(0);
  });

  test("of nothing are nothing", () => {
    expect(measure([], "nb")).toEqual({ words: 0, sentences: 0, lix: 0, meanSentence: 0, longestSentence: 0, longWords: 0, passive: 0 });
  });
});
