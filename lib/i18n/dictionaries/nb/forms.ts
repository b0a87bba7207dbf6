import { countOf } from "../../count";

/** Nav's forms: the list, and the page of each. */
export const nbForms = {
  title: "Skjemaer fra Nav",
  crumb: "Skjemaer",
  lead: "Finn skjemaet ditt, og se hvordan du kan sende det. Nummeret står øverst eller nederst på skjemaet.",
  description: "Alle skjemaene i Navs liste, med nummer og måter å sende dem på.",
  themes: "Velg hva det gjelder",
  count: (count: number) => countOf("nb", count, { one: "# skjema", other: "# skjemaer" }),
  number: (number: string) => `Skjema ${number}`,
  /** One line in a list: how it can be sent. */
  short: { login: "på nett med innlogging", "no-login": "på nett uten innlogging", paper: "på papir", blank: "på papir" },
  shortWays: (ways: string) => `Kan sendes ${ways}`,
  shortUnknown: "Spør Nav hvordan det sendes",
  filledBy: {
    doctor: "Legen eller tannlegen fyller ut dette skjemaet. Spør legen din om det.",
    employer: "Arbeidsgiveren fyller ut dette skjemaet. Spør der du jobber.",
    professional: "En fagperson fyller ut dette skjemaet, ikke du selv.",
  },
  about: (number: string) => `Se hvordan du kan sende skjemaet ${number} til Nav.`,
  how: "Slik kan du sende det",
  ways: {
    login: { heading: "På nett, med innlogging", body: "Åpne skjemaet på nav.no, og logg inn med BankID, Buypass eller Commfides. MinID er ikke nok. Så fyller du ut og sender." },
    "no-login": {
      heading: "På nett, uten innlogging",
      body: "Åpne skjemaet på nav.no. Velg «Kan ikke logge inn», og så «Send digitalt uten å logge inn». Du må ta bilde av passet, ID-kortet eller førerkortet ditt.",
    },
    paper: { heading: "På papir", body: "Åpne skjemaet på nav.no, og fyll det ut uten å logge inn. Skriv det ut, skriv under, og send det i posten." },
    blank: { heading: "Tomt skjema på papir", body: "Skriv ut det tomme skjemaet fra nav.no, og fyll det ut for hånd. Send det i posten." },
  },
  unknown: "Lista fra Nav sier ikke hvordan skjemaet sendes. Ring Nav og spør, eller se på nav.no.",
  otherWay: "Nav kan ha en egen søknad på nett for det samme. Se på nav.no.",
  paperHeading: "Når du sender på papir",
  paperSteps: [
    "Fyll ut alt, og skriv under.",
    "Legg førstesiden øverst. Det er arket med strekkode, og du får det sammen med skjemaet.",
    "Legg ved papirene som førstesiden nevner.",
    "Send alt til adressen på førstesiden, eller lever det på Nav-kontoret.",
  ],
  noPrinter: "Har du ikke skriver? Spør på Nav-kontoret, eller ring Nav.",
  laterHeading: "Mangler du et papir?",
  later: {
    digital: "Du kan sende det etterpå på nett. Da logger du inn.",
    paper: "Du kan sende det etterpå i posten.",
    both: "Du kan sende det etterpå, på nett eller i posten.",
  },
  laterGuide: "Se hvordan du sender papirer til Nav",
  languagesHeading: "Språk",
  languages: (languages: string) => `Skjemaet finnes på ${languages}.`,
  languageNames: { nb: "bokmål", nn: "nynorsk", en: "engelsk" },
  official: "Finn skjemaet på nav.no",
  source: (organisation: string, day: string) => `Fra skjemalista til ${organisation}, slik den var ${day}.`,
  sourceLink: "Se lista hos Nav",
  toTheme: "Flere skjemaer:",
};
