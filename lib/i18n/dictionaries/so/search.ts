import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** The search: its field, its results, and what it says when there is nothing to show. */
export const soSearch: Dictionary["search"] = {
  title: "Raadi",
  field: {
    name: "Ka raadi Samme side",
    label: "Raadi",
    /** Shows that a whole question will do. */
    example: "Erayadaada ku qor, tusaale ahaan “lacag cunto”, “meldekort” ama “NAV 95-15.36”.",
    button: "Raadi",
  },
  suggestions: {
    label: "Soo jeedin",
    one: "Hal soo jeedin. Falaarta hoos u socota ku dooro.",
    many: "{count} soo jeedin. Falaarta hoos u socota ku dooro.",
    none: "Soo jeedin ma jirto. Riix Enter si aad u raadiso.",
  },
  kinds: { guide: "Hage", flow: "Caawimo", page: "Bog", topic: "Mawduuc", term: "Eray", form: "Foom", office: "Xafiiska Nav" },
  empty: "Qor waxa aad caawimo uga baahan tahay. Qasab ma aha inaad taqaanno erayada saxda ah.",
  found: (count) => countOf("so", count, { one: "Waxaan helnay hal natiijo.", other: "Waxaan helnay # natiijo." }),
  foundMany: (count) => `Waxaan ku tusaynaa natiijooyinka ugu fiican: ${count}.`,
  results: "Natiijooyin",
  pageTitle: (query) => `Raadi: ${query}`,
  meant: "Ma waxaad ula jeedday",
  notSure: "Ma aynaan helin wixii aad qortay oo sax ah",
  notSureLead: "Kuwan ayaa ugu eg:",
  nothing: "Waxba kama aynaan helin arrintan",
  nothingLead: "Isku day eray kale, ama dooro mawduuc.",
  topics: "Mawduucyada A ilaa Å",
  forms: "Dhammaan foomamka",
  words: "Dhammaan erayada iyo macnahooda",
  human: "Ma heli weyday? La hadal qof",
  stopped: "Ma aynaan raadin wixii aad qortay",
  stoppedLead:
    "Waxay u ekayd lambarka dhalashada (fødselsnummer), lambar taleefan, lambar akoon ama cinwaan email. Waa inaan cidna arkin, sidaas darteed ma aynaan raadin, mana aynaan kaydin.",
  stoppedAdvice: "Beddelkeeda qor waxa aad caawimo uga baahan tahay. Haddii ay arrintaada tahay, wac Nav.",
  away: "Raadintu hadda ma shaqaynayso",
  awayLead: "Adigu ma khaldamin. Mar kale isku day wax yar kadib, ama dooro mawduuc.",
  office: {
    likely: (name) => `Waxay u badan tahay ${name}`,
    town: (name) => `Xafiisyada Nav ee ${name}`,
    townTakes: "Dooro xaafadda (bydel) aad deggan tahay.",
    unknown: (name) => `Xafiiska Nav ee ${name}`,
    unknownTakes: "Ma hubno xafiiska uu yahay.",
  },
};
