import type { DocumentFile, TranslationNote } from "@/lib/content/files";
import { checkWords, readLibrary, type Gate } from "@/lib/content/plain-words/check-words";
import type { WordFinding } from "@/lib/content/plain-words/finding";
import type { Misspellings } from "@/lib/content/plain-words/rules/spelling";
import { noWordLists, type WordLists } from "@/lib/content/plain-words/word-lists";
import { documentSchemas, type DocumentKind } from "@/lib/content/schema/document";
import { review } from "../../../fixtures/published";

/** Texts to put into a document, by where they stand: `{ "steps.ring.body": "Ring i dag." }`. */
export type Texts = Readonly<Record<string, string>>;

const structures: Partial<Record<DocumentKind, object>> = {
  guide: {
    topics: ["penger"],
    minutes: 5,
    login: "none",
    needs: ["brevet"],
    steps: ["finn", "skriv", "send", "vent"].map((id) => ({ id, channel: "paper", troubles: id === "send" ? [{ id: "ingen-post", to: "side:kontakt" }] : [] })),
    alternatives: [{ id: "ring", channel: "phone" }],
  },
  page: { sections: [{ id: "om" }] },
  topic: { order: 1, situation: true, parts: ["i-dag", "senere"].map((id) => ({ id, items: [], forms: [] })) },
  term: {},
  fact: { value: { kind: "text" }, volatile: false, confidence: "high", sources: [{ organisation: "Nav", date: "2026" }] },
};

const step = (heading: string, body: string) => ({ heading, body, helper: "Sitt sammen.", sms: `${heading}.` });

const words: Partial<Record<DocumentKind, object>> = {
  guide: {
    title: "Send et brev til Nav",
    summary: "Skriv brevet, og legg det i posten.",
    audience: "Du vil si noe til Nav på papir.",
    needs: { brevet: "Et ark" },
    steps: {
      finn: step("Finn et ark", "Finn et ark og en penn."),
      skriv: step("Skriv brevet", "Skriv hva det gjelder."),
      send: { ...step("Send brevet", "Legg brevet i posten."), troubles: { "ingen-post": { problem: "Jeg har ikke post her", way: "Gå til kontoret.", link: "Finn kontoret ditt" } } },
      vent: step("Vent på svar", "Se i postkassa om noen dager."),
    },
    after: "Nav svarer i et brev.",
    alternatives: { ring: { heading: "Ring Nav", body: "Si det på telefon." } },
  },
  page: { title: "Om siden", summary: "Les dette først.", sections: { om: { heading: "Om siden", body: "Du kan lese her." } } },
  topic: { title: "Jeg er syk", summary: "Ring legen.", parts: { "i-dag": { heading: "I dag", body: "Ring legen din." }, senere: { heading: "Senere", body: "Send et brev." } } },
  term: { term: "vedtak", explanation: "Et brev med svar.", example: "Les brevet." },
  fact: { text: "mandag til fredag", statement: "Kontoret har åpent mandag til fredag." },
};

type Changes = { slug?: string; nb?: Texts; names?: string[]; translations?: Readonly<Record<string, { texts: Texts; note?: TranslationNote }>> };

/** A document that the gate has nothing against, with what a test changes in it. Translations begin as copies. */
export function makeDocument(kind: DocumentKind, { slug = "prove", nb = {}, names, translations = {} }: Changes = {}): DocumentFile {
  const parse = (texts: Texts) => documentSchemas[kind].words.parse(put({ schemaVersion: 1, ...structuredClone(words[kind]) }, texts));
  const structure = { schemaVersion: 1, review, ...structures[kind], ...(names && { names }) };
  return {
    kind,
    slug,
    structure: documentSchemas[kind].structure.parse(structure),
    words: { nb: parse(nb), ...Object.fromEntries(Object.entries(translations).map(([language, { texts }]) => [language, parse({ ...nb, ...texts })])) },
    translations: Object.fromEntries(Object.entries(translations).map(([language, { note }]) => [language, note ?? { status: "machine" }])),
  } as DocumentFile;
}

function put(target: object, texts: Texts): object {
  for (const [path, text] of Object.entries(texts)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const place = keys.reduce<Record<string, unknown>>((inner, key) => (inner[key] ??= {}) as Record<string, unknown>, target as Record<string, unknown>);
    if (text === "") Reflect.deleteProperty(place, last);
    else place[last] = text;
  }
  return target;
}

/** What the gate says about some documents, with the lists a test gives it. */
export function check(documents: readonly DocumentFile[], { lists = {}, once = [], misspellings }: { lists?: Partial<WordLists>; once?: string[]; misspellings?: Misspellings } = {}): WordFinding[] {
  const own = { ...noWordLists, imperatives: ["finn", "gå", "legg", "les", "ring", "se", "send", "si", "skriv", "vent"], ...lists };
  const gate: Gate = { wordLists: { nb: own, nn: own, en: { ...noWordLists, emptyLinks: ["here"] } }, explainedOnce: once };
  return checkWords(readLibrary(documents, gate), misspellings);
}

/** The same, told by rule and sentence only. */
export function found(documents: readonly DocumentFile[], settings: Parameters<typeof check>[1] = {}): string[] {
  return check(documents, settings).map(({ rule, path, sentence }) => `${rule} ${path}: ${sentence}`);
}
