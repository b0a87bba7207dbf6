import { describe, expect, test } from "vitest";
import { measureMessage } from "@/lib/content/plain-words/short-message";
import { check, found, makeDocument } from "./small-texts";

const guide = (nb: Record<string, string>, names?: string[]) => [makeDocument("guide", { nb, ...(names && { names }) })];
const body = (text: string) => guide({ "steps.skriv.body": text });

test("there is nothing to find in a text that keeps the rules", () => {
  expect(found((["guide", "page", "topic", "term", "fact"] as const).map((kind) => makeDocument(kind)))).toEqual([]);
});

test("a finding says where, what stands there and what to do", () => {
  const [finding] = check(body("Skriv hva det gjelder, og hvorfor du skriver, og hva du vil at Nav skal gjøre for deg nå, og når."));
  expect(finding).toEqual({
    rule: "long-sentence",
    document: "guide/prove",
    language: "nb",
    path: "steps.skriv.body",
    sentence: "Skriv hva det gjelder, og hvorfor du skriver, og hva du vil at Nav skal gjøre for deg nå, og når.",
    advice: "21 words, and 20 are the most. Divide it: one thing in each sentence.",
  });
});

describe("a sentence", () => {
  const twenty = "Skriv hva det gjelder, og hvorfor du skriver, og hva du vil at Nav skal gjøre for deg i dag.";

  test("may have twenty words, and a fact counts as its text", () => {
    expect(found(body(twenty))).toEqual([]);
    const fact = makeDocument("fact", { slug: "tid", nb: { text: "mandag til fredag", statement: "Fra mandag til fredag." } });
    expect(found([...body("Skriv hva det gjelder, og hvorfor du skriver, og hva du vil at Nav skal gjøre for deg {tid}."), fact])).toEqual([
      "long-sentence steps.skriv.body: Skriv hva det gjelder, og hvorfor du skriver, og hva du vil at Nav skal gjøre for deg mandag til fredag.",
    ]);
  });

  test("is held to that in headings, lists and other languages too", () => {
    expect(found(guide({ "steps.skriv.heading": twenty }))).toEqual([]);
    expect(found(guide({ "steps.skriv.heading": twenty.replace("i dag", "i dag nå") }))).toHaveLength(1);
    expect(found(body(`Skriv:\n\n- ${twenty.replace("i dag", "i dag nå")}`))).toHaveLength(1);
    const english = { texts: { "steps.skriv.body": "Write what it is about and why you write and what you want Nav to do for you now and in the future." } };
    expect(found([makeDocument("guide", { translations: { en: english } })]).filter((line) => line.startsWith("long-sentence"))).toHaveLength(1);
  });
});

describe("a paragraph has at most three sentences", () => {
  test.each([
    ["Skriv nå. Si hei. Vent litt.", 0],
    ["Skriv nå. Si hei. Vent litt. Ring så.", 1],
    ["Skriv nå. Si hei.\nVent litt. Ring så.", 1],
    ["Skriv nå. Si hei.\n\nVent litt. Ring så.", 0],
    ["Skriv nå, for eksempel kl. 9. Si hei. Vent litt.", 0],
    ["Skriv:\n\n- Én. To. Tre. Fire.", 1],
  ])("%j", (text, count) => {
    expect(found(body(text)).filter((line) => line.startsWith("long-paragraph"))).toHaveLength(count);
  });
});

test.each([
  [7, 0],
  [8, 1],
])("a list of %i items gives %i findings", (items, count) => {
  expect(found(body(`Skriv:\n\n${"- noe\n".repeat(items)}`)).filter((line) => line.startsWith("long-list"))).toHaveLength(count);
});

describe("passives", () => {
  test("are each told when they are more than two in a hundred sentences", () => {
    expect(found(guide({ after: "Brevet leses av Nav. Svaret sendes i posten." }))).toEqual(["passive after: Brevet leses av Nav.", "passive after: Svaret sendes i posten."]);
  });

  test("may be one in fifty", () => {
    const calm = Array.from({ length: 49 }, () => "Les nå.").join("\n\n");
    expect(found([makeDocument("page", { nb: { "sections.om.body": `${calm}\n\nBrevet leses av Nav.` } })])).toEqual([]);
  });
});

describe("measures of a whole", () => {
  const page = (sentence: string, times: number) => [makeDocument("page", { nb: { "sections.om.body": Array.from({ length: times }, () => sentence).join("\n\n") } })];

  test("LIX: 10 words with three long ones are 10 + 30", () => {
    expect(check(page("Du kan levere klagen til kontoret skriftlig eller muntlig nå.", 12)).map(({ rule }) => rule)).toEqual(expect.arrayContaining(["lix", "long-words"]));
  });

  test("mean sentence: twelve short words are too many", () => {
    expect(check(page("Du kan si det til oss når du vil, så hjelper vi.", 12)).map(({ rule }) => rule)).toEqual(["mean-sentence"]);
  });

  test("short texts are not measured as a whole: one word would weigh too much", () => {
    expect(found(page("Du kan levere klagen til kontoret skriftlig eller muntlig nå.", 3))).toEqual([]);
  });

  test("headings don't make up for a heavy text", () => {
    const headings = Object.fromEntries(["finn", "skriv", "send", "vent"].map((id) => [`steps.${id}.heading`, "Se nå"]));
    const bodies = Object.fromEntries(["finn", "skriv", "send", "vent"].map((id) => [`steps.${id}.body`, "Skriv til oss hva du vil at vi skal se på og når du vil ha svar."]));
    const long = Object.fromEntries(["finn", "skriv", "send", "vent"].map((id) => [`steps.${id}.helper`, "Les det høyt for den du er sammen med, og la den få si noe om det du har lest."]));
    expect(check(guide({ ...headings, ...bodies, ...long })).map(({ rule }) => rule)).toEqual(["mean-sentence"]);
  });
});

describe("names that a document declares", () => {
  const long = "Trygderetten og Diskrimineringsnemnda og Helsetilsynet leser det.";

  test("are not long", () => {
    const page = (names?: string[]) => [makeDocument("page", { nb: { "sections.om.body": Array.from({ length: 15 }, () => long).join("\n\n") }, ...(names && { names }) })];
    expect(check(page()).map(({ rule }) => rule)).toContain("long-words");
    expect(check(page(["Trygderetten", "Diskrimineringsnemnda", "Helsetilsynet"])).map(({ rule }) => rule)).not.toContain("long-words");
  });

  test("are not misspelt, also with an ending", () => {
    const misspellings = { nb: new Map([["Jusshjelpas", []], ["skrev", []]]) };
    const text = { "steps.skriv.body": "Skriv som Jusshjelpas folk skrev." };
    expect(found(guide(text), { misspellings })).toHaveLength(2);
    expect(found(guide(text, ["Jusshjelpa"]), { misspellings })).toEqual(["spelling steps.skriv.body: Skriv som Jusshjelpas folk skrev."]);
  });

  test("must stand there, and must be names", () => {
    expect(found(guide({}, ["Trygderetten"]))).toEqual(["idle-name structure.yaml: names: Trygderetten"]);
    expect(() => makeDocument("guide", { names: ["dokumentasjon"] })).toThrow("capital");
  });
});

describe("abbreviations", () => {
  const abbreviations = { instead: { "f.eks.": "for eksempel", "bl.a.": "blant annet", "ca.": "omtrent", "nr.": "nummer" }, allowed: { SMS: "Folk sier det." } };
  const lists = { abbreviations };

  test.each([
    ["Skriv f.eks. navnet.", 1],
    ["Skriv f. eks. navnet.", 1],
    ["Skriv bl.a. navnet.", 1],
    ["Bla til slutten, og skriv.", 0],
    ["Skriv ca. ti ord.", 1],
    ["Skriv ca ti ord.", 1],
    ["Skriv kaptein.", 0],
    ["Skriv nr. 3 på arket.", 1],
    ["Skriv en SMS.", 0],
    ["Skriv til UDI.", 1],
    ["Skriv til NAV.", 1],
    ["Skriv skjema NAV 04-01.03.", 0],
    ["Skriv «Jeg» på arket.", 0],
  ])("%j", (text, count) => {
    expect(found(body(text), { lists }).filter((line) => line.startsWith("abbreviation"))).toHaveLength(count);
  });

  test("that are names are declared", () => {
    expect(found(guide({ "steps.skriv.body": "Skriv til UDI." }, ["UDI"]), { lists })).toEqual([]);
  });
});

describe("words", () => {
  const lists = {
    hardWords: { benytte: "bruke", "iverksette|iverksatt": "begynne", vilkår: "krav" },
    oneWord: [
      { use: "sykmelding", not: ["sykemelding"], unless: [] },
      { use: "Nav-kontor", not: ["lokalkontor", "Nav kontor"], unless: [] },
      { use: "side", not: ["forside"], unless: ["forsiden av arket"] },
      { use: "pc", not: ["PC"], unless: [] },
    ],
  };

  test.each([
    ["Skriv og benytt arket.", "hard-word"],
    ["Skriv at du benyttet det.", "hard-word"],
    ["Skriv at det er iverksatt.", "hard-word"],
    ["Skriv hvilke vilkårene er.", "hard-word"],
    ["Skriv om sykemeldingen.", "one-word"],
    ["Skriv til lokalkontoret.", "one-word"],
    ["Skriv til Nav kontoret.", "one-word"],
    ["Skriv på en PC.", "one-word"],
    ["Skriv på forsiden.", "one-word"],
  ])("%j has a %s", (text, rule) => {
    expect(check(body(text), { lists: { ...lists, abbreviations: { instead: {}, allowed: { PC: "Prøves her." } } } }).map((finding) => finding.rule)).toEqual([rule]);
  });

  test.each(["Skriv om sykmeldingen på pc.", "Skriv til Nav-kontoret.", "Skriv på forsiden av arket.", "Skriv det som står: «vilkår».", "Skriv nav.no/vilkår i feltet."])("%j has none", (text) => {
    expect(found(body(text), { lists })).toEqual([]);
  });
});

describe("link texts", () => {
  const lists = { emptyLinks: ["her", "les mer", "klikk her"] };
  const linked = (text: string) => found([...body(`Skriv nå. Se [${text}](side:kontakt).`)], { lists }).filter((line) => line.startsWith("link-text"));

  test.each(["her", "Her", "her.", "Les mer", "les mer »", "klikk her", "https://www.nav.no", "OK"])("%j says nothing", (text) => {
    expect(linked(text)).toHaveLength(1);
  });

  test.each(["hvordan du når Nav", "nav.no/klage", "her finner du kontoret ditt"])("%j says where it leads", (text) => {
    expect(linked(text)).toEqual([]);
  });

  test("are also looked at where a whole line is the link, and in other languages", () => {
    expect(found(guide({ "steps.send.troubles.ingen-post.link": "Les mer" }), { lists })).toHaveLength(1);
    const english = { texts: { "steps.send.troubles.ingen-post.link": "Here" } };
    expect(found([makeDocument("guide", { translations: { en: english } })]).filter((line) => line.startsWith("link-text"))).toEqual(["link-text steps.send.troubles.ingen-post.link: Here"]);
  });

  test("a word of the glossary may be as short as it is", () => {
    expect(found([...body("Skriv om [id](ord:id)."), makeDocument("term", { slug: "id", nb: { term: "id" } })])).toEqual([]);
  });
});

describe("first words", () => {
  test.each([
    ["steps.skriv.heading", "Skriv brevet", true],
    ["steps.skriv.heading", "Ikke send brevet", true],
    ["steps.skriv.heading", "Brevet", false],
    ["steps.skriv.heading", "Du skriver brevet", false],
    ["steps.skriv.body", "Skriv brevet. Nav leser det.", true],
    ["steps.skriv.body", "Har du et ark, skriv på det.", true],
    ["steps.skriv.body", "Du får svar i et brev.", true],
    ["steps.skriv.body", "På papir: Skriv navnet.", true],
    ["steps.skriv.body", "Nav leser brevet. Skriv kort.", false],
    ["summary", "Skriv brevet.", true],
    ["summary", "Brev til Nav.", false],
    ["title", "Jeg vil skrive et brev", true],
    ["title", "Brev", false],
    ["alternatives.ring.heading", "Telefon", false],
  ])("%s: %j is %s", (path, text, good) => {
    expect(found(guide({ [path]: text })).filter((line) => line.startsWith("first-sentence"))).toHaveLength(good ? 0 : 1);
  });
});

describe("words of the glossary", () => {
  const term = (slug: string, word: string) => makeDocument("term", { slug, nb: { term: word, explanation: "Noe." } });
  const library = (nb: Record<string, string>) => [makeDocument("guide", { nb }), term("vedtak", "vedtak"), term("minid", "MinID"), term("aap", "arbeidspenger (AAP)")];
  const unexplained = (nb: Record<string, string>, once: string[] = []) => found(library(nb), { once }).filter((line) => line.startsWith("unexplained"));

  test("are linked in every part they stand in, however they are inflected", () => {
    expect(unexplained({ "steps.skriv.body": "Skriv om vedtaket.", "steps.vent.body": "Vent på [vedtak](ord:vedtak)." })).toEqual(["unexplained-term steps.skriv.body: Skriv om vedtaket."]);
    expect(unexplained({ "steps.skriv.body": "Skriv om vedtaket.", "steps.skriv.helper": "Les [vedtaket](ord:vedtak)." })).toEqual([]);
  });

  test("that most people know are linked once", () => {
    expect(unexplained({ "steps.skriv.body": "Skriv om MinID.", "steps.vent.body": "Vent på MinID." }, ["minid"])).toEqual(["unexplained-term steps.skriv.body: Skriv om MinID."]);
    expect(unexplained({ "steps.skriv.body": "Skriv om MinID.", "steps.vent.body": "Vent på [MinID](ord:minid)." }, ["minid"])).toEqual([]);
  });

  test("that the document is about are linked once", () => {
    expect(unexplained({ title: "Skriv om vedtaket", "steps.skriv.body": "Skriv om vedtaket.", after: "Et [vedtak](ord:vedtak) er et brev." })).toEqual([]);
  });

  test("may be explained on the spot", () => {
    expect(unexplained({ "steps.skriv.body": "Skriv om vedtaket, altså svaret." })).toEqual([]);
    expect(unexplained({ "steps.skriv.body": "Skriv om vedtaket (brevet med svar)." })).toEqual([]);
  });

  test("are no words inside others or in addresses, and staff know them", () => {
    expect(unexplained({ "steps.skriv.body": "Skriv nav.no/vedtak i feltet, og «enkeltvedtakene».", "steps.skriv.caseworker": "Les vedtaket høyt." })).toEqual([]);
  });

  test("are looked for without what stands in brackets", () => {
    expect(unexplained({ "steps.skriv.body": "Skriv om arbeidspenger." })).toHaveLength(1);
  });
});

describe("an SMS", () => {
  test.each([
    ["a".repeat(160), 160, 160],
    ["æøåÆØÅé", 7, 160],
    ["€[]", 6, 160],
    ["«hei»", 5, 70],
    ["9–15", 4, 70],
    ["Привіт", 6, 70],
    ["👋", 2, 70],
  ])("%j takes %i of %i", (text, length, room) => {
    expect(measureMessage(text)).toMatchObject({ length, room });
  });

  test.each([
    ["Skriv «hei». Si så hva det gjelder, og hva du vil at de skal gjøre nå.", 0],
    ["Skriv «hei» øverst. Si så hva det gjelder, og hva du vil at de skal gjøre.", 1],
    ["Skriv hei øverst. Si så hva det gjelder, og hva du vil at de skal gjøre nå.", 0],
  ])("%j gives %i findings", (text, count) => {
    expect(found(guide({ "steps.skriv.sms": text })).filter((line) => line.startsWith("long-sms"))).toHaveLength(count);
  });
});

describe("spelling", () => {
  const misspellings = { nb: new Map([["brefet", ["brevet"]], ["brygga", []]]) };

  test("is told with what the dictionary would rather have", () => {
    const [finding] = check(body("Skriv brefet."), { misspellings });
    expect(finding?.advice).toContain("«brefet» isn't in the dictionary. Did you mean «brevet»?");
  });

  test("is looked at in the pieces of a word, and not in addresses", () => {
    expect(found(body("Skriv på Aker-brygga."), { misspellings })).toHaveLength(1);
    expect(found(body("Skriv nav.no/brygga eller a@brygga.no."), { misspellings })).toEqual([]);
  });
});
