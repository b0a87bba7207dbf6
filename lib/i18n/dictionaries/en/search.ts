import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** The search: its field, its results, and what it says when there is nothing to show. */
export const enSearch: Dictionary["search"] = {
  title: "Search",
  field: {
    name: "Search Samme side",
    label: "Search",
    /** Shows that a whole question will do. */
    example: "Write in your own words, for example “money for food”, “meldekort” or “NAV 95-15.36”.",
    button: "Search",
  },
  suggestions: {
    label: "Suggestions",
    one: "One suggestion. Press the down arrow to choose.",
    many: "{count} suggestions. Press the down arrow to choose.",
    none: "No suggestions. Press Enter to search.",
  },
  kinds: { guide: "Guide", flow: "Help", page: "Page", topic: "Topic", term: "Word", form: "Form", office: "Nav office" },
  empty: "Write what you need help with. You do not need to know the right words.",
  found: (count: number) => countOf("en", count, { one: "We found one result.", other: "We found # results." }),
  foundMany: (count: number) => `We show the ${count} best results.`,
  results: "Results",
  pageTitle: (query: string) => `Search: ${query}`,
  meant: "Did you mean",
  notSure: "We did not find exactly what you wrote",
  notSureLead: "This is the closest:",
  nothing: "We found nothing about this",
  nothingLead: "Try another word, or choose a topic.",
  topics: "Topics from A to Z",
  forms: "All forms",
  words: "All words and phrases",
  human: "Can’t find it? Talk to a person",
  stopped: "We did not search for what you wrote",
  stoppedLead:
    "It looked like a national identity number, a phone number, a bank account number or an email address. Nobody should see such things. So we did not search, and we have not saved it.",
  stoppedAdvice: "Write what you need help with instead. If it is about your case, call Nav.",
  away: "The search does not work right now",
  awayLead: "It is not your fault. Try again in a little while, or choose a topic.",
  office: {
    likely: (name: string) => `Probably ${name}`,
    town: (name: string) => `The Nav offices in ${name}`,
    townTakes: "Choose the city district you live in.",
    unknown: (name: string) => `Nav office for ${name}`,
    unknownTakes: "We are not sure which office it is.",
  },
};
