import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** The search: its field, its results, and what it says when there is nothing to show. */
export const nnSearch: Dictionary["search"] = {
  title: "Søk",
  field: {
    name: "Søk på Samme side",
    label: "Søk",
    example: "Skriv med eigne ord, til dømes «pengar til mat», «meldekort» eller «NAV 95-15.36».",
    button: "Søk",
  },
  suggestions: {
    label: "Forslag",
    one: "Eitt forslag. Bruk pil ned for å velje.",
    many: "{count} forslag. Bruk pil ned for å velje.",
    none: "Ingen forslag. Trykk Enter for å søke.",
  },
  kinds: { guide: "Rettleiing", flow: "Hjelp", page: "Side", topic: "Tema", term: "Ord", form: "Skjema", office: "Nav-kontor" },
  empty: "Skriv kva du treng hjelp til. Du treng ikkje kunne dei riktige orda.",
  found: (count) => countOf("nn", count, { one: "Vi fann eitt treff.", other: "Vi fann # treff." }),
  foundMany: (count) => `Vi viser dei ${count} beste treffa.`,
  results: "Treff",
  pageTitle: (query) => `Søk: ${query}`,
  meant: "Meinte du",
  notSure: "Vi fann ikkje akkurat det du skreiv",
  notSureLead: "Dette liknar mest:",
  nothing: "Vi fann ikkje noko om dette",
  nothingLead: "Prøv eit anna ord, eller vel eit tema.",
  topics: "Tema frå A til Å",
  forms: "Alle skjema",
  words: "Alle ord og uttrykk",
  human: "Finn du det ikkje? Snakk med eit menneske",
  stopped: "Vi søkte ikkje på det du skreiv",
  stoppedLead:
    "Det såg ut som eit fødselsnummer, eit telefonnummer, eit kontonummer eller ei e-postadresse. Slikt skal ingen sjå, så vi søkte ikkje, og vi har ikkje lagra det.",
  stoppedAdvice: "Skriv heller kva du treng hjelp til. Gjeld det saka di, ring Nav.",
  away: "Søket verkar ikkje akkurat no",
  awayLead: "Det er ikkje din feil. Prøv igjen om litt, eller vel eit tema.",
  office: {
    likely: (name) => `Truleg ${name}`,
    town: (name) => `Nav-kontora i ${name}`,
    townTakes: "Vel bydelen du bur i.",
    unknown: (name) => `Nav-kontor for ${name}`,
    unknownTakes: "Vi er ikkje sikre på kva kontor det er.",
  },
};
