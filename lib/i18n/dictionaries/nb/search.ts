import { countOf } from "../../count";

/** The search: its field, its results, and what it says when there is nothing to show. */
export const nbSearch = {
  title: "Søk",
  field: {
    name: "Søk på Samme side",
    label: "Søk",
    /** Shows that a whole question will do. */
    example: "Skriv med egne ord, for eksempel «penger til mat», «meldekort» eller «NAV 95-15.36».",
    button: "Søk",
  },
  suggestions: {
    label: "Forslag",
    one: "Ett forslag. Bruk pil ned for å velge.",
    many: "{count} forslag. Bruk pil ned for å velge.",
    none: "Ingen forslag. Trykk Enter for å søke.",
  },
  kinds: { guide: "Veiledning", flow: "Hjelp", page: "Side", topic: "Tema", term: "Ord", form: "Skjema", office: "Nav-kontor" },
  empty: "Skriv hva du trenger hjelp til. Du trenger ikke å kunne de riktige ordene.",
  found: (count: number) => countOf("nb", count, { one: "Vi fant ett treff.", other: "Vi fant # treff." }),
  foundMany: (count: number) => `Vi viser de ${count} beste treffene.`,
  results: "Treff",
  pageTitle: (query: string) => `Søk: ${query}`,
  meant: "Mente du",
  notSure: "Vi fant ikke akkurat det du skrev",
  notSureLead: "Dette ligner mest:",
  nothing: "Vi fant ikke noe om dette",
  nothingLead: "Prøv et annet ord, eller velg et tema.",
  topics: "Tema fra A til Å",
  forms: "Alle skjemaer",
  words: "Alle ord og uttrykk",
  human: "Finner du det ikke? Snakk med et menneske",
  stopped: "Vi søkte ikke på det du skrev",
  stoppedLead:
    "Det så ut som et fødselsnummer, et telefonnummer, et kontonummer eller en e-postadresse. Slikt skal ingen se, så vi søkte ikke, og vi har ikke lagret det.",
  stoppedAdvice: "Skriv heller hva du trenger hjelp til. Gjelder det saken din, ring Nav.",
  away: "Søket virker ikke akkurat nå",
  awayLead: "Det er ikke din feil. Prøv igjen om litt, eller velg et tema.",
  office: {
    likely: (name: string) => `Trolig ${name}`,
    town: (name: string) => `Nav-kontorene i ${name}`,
    townTakes: "Velg bydelen du bor i.",
    unknown: (name: string) => `Nav-kontor for ${name}`,
    unknownTakes: "Vi er ikke sikre på hvilket kontor det er.",
  },
};
