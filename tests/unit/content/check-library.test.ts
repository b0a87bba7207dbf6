import { describe, expect, test } from "vitest";
import { checkLibrary } from "@/lib/content/check";
import type { DocumentFile } from "@/lib/content/files";
import { smallLibrary, withGuide } from "../../fixtures/small-library";
import { smallSituation } from "../../fixtures/small-situation";

/** What the author of a library is told, one line for each finding. */
function findings(library: readonly DocumentFile[]): string[] {
  return checkLibrary(library).map(({ document, language, path, problem }) => `${document} ${language} ${path}: ${problem}`);
}

test("a library that holds together has no findings", () => {
  expect(checkLibrary(smallLibrary())).toEqual([]);
});

describe("words and structure that don't fit each other", () => {
  test("a step without words", () => {
    const library = withGuide({ words: (words) => delete words.steps["ta-bilde"] });
    expect(findings(library)).toEqual(['guide/sende-papirer nb steps: has no words for "ta-bilde"']);
  });

  test("words for a step that isn't there", () => {
    const library = withGuide({ structure: (structure) => structure.steps.splice(1, 1) });
    expect(findings(library)).toEqual(['guide/sende-papirer nb steps: has words for "ta-bilde", which the structure does not name']);
  });

  test("needs, troubles, drawings, links and alternatives are held against each other too", () => {
    const library = withGuide({
      words: (words) => {
        delete words.needs["papiret"];
        delete words.alternatives["ring"];
        delete words.steps["finn-papiret"]?.drawing;
        delete words.steps["finn-papiret"]?.troubles["mistet"];
        delete words.steps["logg-inn"]?.officialLink;
        const photo = words.steps["ta-bilde"];
        if (photo) photo.needs = { mobil: "En mobil" };
      },
    });
    expect(findings(library)).toEqual([
      'guide/sende-papirer nb needs: has no words for "papiret"',
      'guide/sende-papirer nb alternatives: has no words for "ring"',
      'guide/sende-papirer nb steps.finn-papiret.troubles: has no words for "mistet"',
      'guide/sende-papirer nb steps.finn-papiret: has no words for "drawing"',
      'guide/sende-papirer nb steps.ta-bilde.needs: has words for "mobil", which the structure does not name',
      'guide/sende-papirer nb steps.logg-inn: has no words for "officialLink"',
    ]);
  });

  test("a page's sections and the links in them", () => {
    const library = smallLibrary();
    const page = library.find((document) => document.kind === "page");
    if (page?.kind !== "page") throw new Error("The small library has a page");
    page.structure.sections = page.structure.sections.map((section) => ({ ...section, to: [{ id: "kart", to: "https://www.nav.no" }] }));
    expect(findings(library)).toEqual(['page/kontakt nb sections.ring.links: has no words for "kart"']);
  });

  test("the parts of a situation", () => {
    const { slug, structure, words } = smallSituation;
    const part = { heading: "Ring", body: "Ring." };
    const situation: DocumentFile = { kind: "topic", slug, structure: { ...structure, terms: [] }, words: { nb: { ...words, intro: "Ring.", parts: { "i-dag": part, borte: part } } } };
    expect(findings([...smallLibrary(), situation])).toEqual([
      'topic/mistet-jobben nb parts: has no words for "senere"',
      'topic/mistet-jobben nb parts: has words for "borte", which the structure does not name',
    ]);
  });

  test("two steps by the same name: the second could never be reached", () => {
    const library = withGuide({ structure: ({ steps }) => steps.push(...steps.slice(0, 1)) });
    expect(findings(library)).toContain('guide/sende-papirer nb steps: names "finn-papiret" twice');
  });

  test.each(["Ring {nav-telefon}", "Les [brevet](ord:vedtak)", "Ring **nå**"])("markup where it would be shown as it is written: %s", (heading) => {
    const library = withGuide({ words: (words) => Object.assign(words.steps["ta-bilde"] ?? {}, { heading }) });
    expect(findings(library)).toEqual(["guide/sende-papirer nb steps.ta-bilde.heading: is a line, and a line has no markup"]);
  });

  test("a large button that would call something that is no phone", () => {
    const library = smallLibrary();
    const fact = library.find((document) => document.kind === "fact");
    if (fact?.kind !== "fact") throw new Error("The small library has a fact");
    fact.structure.value = { kind: "text" };
    expect(findings(library)).toEqual(['page/kontakt nb sections.ring.call: "nav-telefon" is not a phone number']);
  });

  test("a document that nobody has written in bokmål", () => {
    const library = withGuide({ document: (guide) => ({ ...guide, words: { en: guide.words["nb"] } }) as DocumentFile });
    expect(findings(library)).toEqual(["guide/sende-papirer nb : has no words in bokmål"]);
  });

  test("every language is checked, and named", () => {
    const library = withGuide({ document: (guide) => ({ ...guide, words: { ...guide.words, en: { ...guide.words["nb"], needs: {} } } }) as DocumentFile });
    expect(findings(library)).toEqual(['guide/sende-papirer en needs: has no words for "papiret"']);
  });
});

describe("links that lead nowhere", () => {
  test.each([
    ["a word nobody explains", "[ord](ord:borte)", "ord:borte"],
    ["a fact nobody has", "Ring {borte}.", "fakta:borte"],
    ["a step that isn't there", "[steg](guide:sende-papirer/borte)", "guide:sende-papirer/borte"],
  ])("in a text: %s", (_, after, to) => {
    const library = withGuide({ words: (words) => (words.after = after) });
    expect(findings(library)).toEqual([`guide/sende-papirer nb ${to}: leads nowhere`]);
  });

  test("in the structure", () => {
    const library = withGuide({
      structure: (structure) => {
        structure.topics = ["borte"];
        structure.related = ["hjelp:borte"];
        structure.alternatives.forEach((alternative) => (alternative.to = "side:borte"));
        structure.steps[0]?.troubles.forEach((trouble) => (trouble.to = "guide:borte/steg"));
      },
    });
    const dead = ["tema:borte", "guide:borte/steg", "side:borte", "hjelp:borte"];
    expect(findings(library)).toEqual(dead.map((to) => `guide/sende-papirer nb ${to}: leads nowhere`));
  });

  test("in the outcomes of a flow, where an address that isn't https is no way either", () => {
    const bad = ["javascript:alert(1)", "http://www.nav.no", "constructor:borte", "guide:sende-papirer/borte"];
    const library = smallLibrary();
    for (const document of library) {
      if (document.kind !== "flow") continue;
      const outcome = document.structure.flow.nodes.find((node) => node.kind === "outcome");
      if (outcome?.kind === "outcome") outcome.related = bad;
    }
    expect(findings(library)).toEqual(bad.map((to) => `flow/hvem-hjelper nb ${to}: leads nowhere`));
  });

  test("are not looked for behind official addresses, and a step that is there is found", () => {
    const library = withGuide({ words: (words) => (words.after = "[a](https://finnes.ikke) [b](guide:sende-papirer/logg-inn)") });
    expect(findings(library)).toEqual([]);
  });
});

describe("broken markup", () => {
  test("is named with its place in the words", () => {
    const library = withGuide({ words: (words) => (words.after = "# Overskrift") });
    expect(findings(library)).toEqual(["guide/sende-papirer nb after: heading is not allowed in a text"]);
  });

  test("is named once for each text, deep inside a step too", () => {
    const library = withGuide({
      words: (words) => {
        const step = words.steps["finn-papiret"];
        if (step) step.helper = "<b>La</b>";
        if (step?.troubles["mistet"]) step.troubles["mistet"].way = "[a](javascript:a)";
      },
    });
    expect(checkLibrary(library).map(({ path }) => path)).toEqual(["steps.finn-papiret.troubles.mistet.way", "steps.finn-papiret.helper"]);
  });
});
