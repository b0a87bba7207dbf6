import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** Nav's forms: the list, and the page of each. */
export const nnForms: Dictionary["forms"] = {
  title: "Skjema frå Nav",
  crumb: "Skjema",
  lead: "Finn skjemaet ditt, og sjå korleis du kan sende det. Nummeret står øvst eller nedst på skjemaet.",
  description: "Alle skjemaa i lista til Nav, med nummer og måtar å sende dei på.",
  themes: "Vel kva det gjeld",
  count: (count) => countOf("nn", count, { other: "# skjema" }),
  number: (number) => `Skjema ${number}`,
  short: { login: "på nett med innlogging", "no-login": "på nett utan innlogging", paper: "på papir", blank: "på papir" },
  shortWays: (ways) => `Du kan sende det ${ways}`,
  shortUnknown: "Spør Nav korleis du sender det",
  filledBy: {
    doctor: "Legen eller tannlegen fyller ut dette skjemaet. Spør legen din om det.",
    employer: "Arbeidsgivaren fyller ut dette skjemaet. Spør der du jobbar.",
    professional: "Ein fagperson fyller ut dette skjemaet, ikkje du sjølv.",
  },
  about: (number) => `Sjå korleis du kan sende skjemaet ${number} til Nav.`,
  how: "Slik kan du sende det",
  ways: {
    login: { heading: "På nett, med innlogging", body: "Opne skjemaet på nav.no, og logg inn med BankID, Buypass eller Commfides. MinID er ikkje nok. Så fyller du ut og sender." },
    "no-login": {
      heading: "På nett, utan innlogging",
      body: "Opne skjemaet på nav.no. Vel «Kan ikke logge inn», og så «Send digitalt uten å logge inn». Du må ta bilete av passet, ID-kortet eller førarkortet ditt.",
    },
    paper: { heading: "På papir", body: "Opne skjemaet på nav.no, og fyll det ut utan å logge inn. Skriv det ut, skriv under, og send det i posten." },
    blank: { heading: "Tomt skjema på papir", body: "Skriv ut det tomme skjemaet frå nav.no, og fyll det ut for hand. Send det i posten." },
  },
  unknown: "Lista frå Nav seier ikkje korleis du sender skjemaet. Ring Nav og spør, eller sjå på nav.no.",
  otherWay: "Nav kan ha ein eigen søknad på nett for det same. Sjå på nav.no.",
  paperHeading: "Når du sender på papir",
  paperSteps: [
    "Fyll ut alt, og skriv under.",
    "Legg førstesida øvst. Det er arket med strekkode, og du får det saman med skjemaet.",
    "Legg ved papira som førstesida nemner.",
    "Send alt til adressa på førstesida, eller lever det på Nav-kontoret.",
  ],
  noPrinter: "Har du ikkje skrivar? Spør på Nav-kontoret, eller ring Nav.",
  laterHeading: "Manglar du eit papir?",
  later: {
    digital: "Du kan sende det etterpå på nett. Då loggar du inn.",
    paper: "Du kan sende det etterpå i posten.",
    both: "Du kan sende det etterpå, på nett eller i posten.",
  },
  laterGuide: "Sjå korleis du sender papir til Nav",
  languagesHeading: "Språk",
  languages: (languages) => `Skjemaet finst på ${languages}.`,
  languageNames: { nb: "bokmål", nn: "nynorsk", en: "engelsk" },
  official: "Finn skjemaet på nav.no",
  source: (organisation, day) => `Frå skjemalista til ${organisation}, slik ho var ${day}.`,
  sourceLink: "Sjå lista hos Nav",
  toTheme: "Fleire skjema:",
};
