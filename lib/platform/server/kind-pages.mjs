import { readFile } from "node:fs/promises";
import path from "node:path";
import { builtInPage } from "./built-in-page.mjs";
import { pathOf } from "./refuse-request.mjs";

/**
 * Pages that stand in when the one asked for can't be shown. Ours are ordinary static pages of the site, fetched while all is well;
 * until then, and where one is missing, a built-in page does the job.
 */
const substitutes = {
  broken: {
    path: "noe-gikk-galt",
    words: { heading: "Noe gikk galt hos oss", advice: "Vi klarte ikke å vise siden. Det er ikke din feil. Vent litt, og prøv en gang til." },
  },
  tooLong: {
    path: "for-lang-adresse",
    words: { heading: "Adressen er for lang", advice: "Nettadressen er så lang at vi ikke kan lese den. Gå til forsiden og finn det du trenger derfra." },
  },
  tooMuch: {
    path: "for-mye-tekst",
    words: { heading: "Det du sendte, er for stort", advice: "Vi kan ikke ta imot så mye på en gang. Gå tilbake, skriv kortere, og prøv igjen." },
  },
  missing: {
    path: "fant-ikke-siden",
    words: { heading: "Vi finner ikke siden", advice: "Det kan være en feil i nettadressen, eller siden er flyttet. Gå til forsiden og finn det du trenger derfra." },
  },
  unreadable: {
    path: "ukjent-adresse",
    words: { heading: "Vi kan ikke lese adressen", advice: "Det er en feil i nettadressen. Skriv den på nytt, eller gå til forsiden og finn det du trenger derfra." },
  },
};

/** @typedef {keyof typeof substitutes} KindPage */

/** Understood by most, for addresses that don't begin with a language. */
const usual = "nb";

export function createKindPages() {
  /** @type {Map<string, string>} */
  const fetched = new Map();
  return {
    /**
     * @param {KindPage} name
     * @param {string} [url] of the request: the page comes in the language it begins with
     * @returns {string} a whole document
     */
    get(name, url) {
      const { path, words } = substitutes[name];
      return fetched.get(`/${languageOf(url)}/${path}`) ?? fetched.get(`/${usual}/${path}`) ?? builtInPage(words);
    },
    /**
     * Fetches our own pages from the running site.
     * @param {(path: string) => Promise<Response>} fetchPage
     * @param {readonly string[]} languages
     */
    async load(fetchPage, languages) {
      for (const language of languages) {
        for (const { path } of Object.values(substitutes)) {
          const response = await fetchPage(`/${language}/${path}`);
          if (response.status === 200) fetched.set(`/${language}/${path}`, await response.text());
        }
      }
    },
  };
}

/**
 * The languages that the build has these pages in: they are made with it, because they must not need anything that could be broken.
 * @param {string} distDir
 * @returns {Promise<string[]>}
 */
export async function listLanguages(distDir) {
  /** @type {{ routes: Record<string, unknown> }} */
  const { routes } = JSON.parse(await readFile(path.join(distDir, "prerender-manifest.json"), "utf8"));
  return Object.keys(routes)
    .filter((route) => route.endsWith(`/${substitutes.broken.path}`))
    .map(languageOf);
}

/** @param {string | undefined} url */
function languageOf(url) {
  return pathOf(url).split("/")[1] ?? "";
}

/** @param {number} status @returns {KindPage} */
export function kindPageFor(status) {
  if (status >= 500) return "broken";
  if (status === 414 || status === 431) return "tooLong";
  if (status === 413) return "tooMuch";
  return status === 400 ? "unreadable" : "missing";
}
