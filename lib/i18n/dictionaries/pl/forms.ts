import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** Nav's forms: the list, and the page of each. */
export const plForms: Dictionary["forms"] = {
  title: "Formularze Nav",
  crumb: "Formularze",
  lead: "Znajdź swój formularz i sprawdź, jak możesz go wysłać. Numer jest na górze lub na dole formularza.",
  description: "Wszystkie formularze z listy Nav, z numerami i sposobami wysłania.",
  themes: "Wybierz, czego to dotyczy",
  count: (count) => countOf("pl", count, { one: "# formularz", few: "# formularze", many: "# formularzy", other: "# formularza" }),
  number: (number) => `Formularz ${number}`,
  short: { login: "przez internet z logowaniem", "no-login": "przez internet bez logowania", paper: "na papierze", blank: "na papierze" },
  shortWays: (ways) => `Możesz go wysłać ${ways}`,
  shortUnknown: "Zapytaj w Nav, jak go wysłać",
  filledBy: {
    doctor: "Ten formularz wypełnia lekarz lub dentysta. Zapytaj o niego swojego lekarza.",
    employer: "Ten formularz wypełnia pracodawca. Zapytaj o niego w pracy.",
    professional: "Ten formularz wypełnia specjalista, a nie ty.",
  },
  about: (number) => `Zobacz, jak możesz wysłać formularz ${number} do Nav.`,
  how: "Tak możesz go wysłać",
  ways: {
    login: {
      heading: "Przez internet, z logowaniem",
      body: "Otwórz formularz na nav.no i zaloguj się przez BankID, Buypass lub Commfides. MinID nie wystarczy. Potem wypełnij formularz i wyślij.",
    },
    "no-login": {
      heading: "Przez internet, bez logowania",
      body: "Otwórz formularz na nav.no. Wybierz „Kan ikke logge inn” (nie mogę się zalogować). Potem wybierz „Send digitalt uten å logge inn” (wyślij przez internet bez logowania). Musisz zrobić zdjęcie paszportu, dowodu osobistego lub prawa jazdy.",
    },
    paper: { heading: "Na papierze", body: "Otwórz formularz na nav.no i wypełnij go bez logowania. Wydrukuj go, podpisz i wyślij pocztą." },
    blank: { heading: "Pusty formularz na papierze", body: "Wydrukuj pusty formularz z nav.no i wypełnij go ręcznie. Wyślij go pocztą." },
  },
  unknown: "Lista Nav nie mówi, jak wysłać ten formularz. Zadzwoń do Nav i zapytaj albo sprawdź na nav.no.",
  otherWay: "Nav może mieć osobny wniosek internetowy w tej samej sprawie. Sprawdź na nav.no.",
  paperHeading: "Gdy wysyłasz na papierze",
  paperSteps: [
    "Wypełnij wszystko i podpisz.",
    "Połóż na wierzchu stronę tytułową (førsteside). To kartka z kodem kreskowym, którą dostajesz razem z formularzem.",
    "Dołącz dokumenty wymienione na stronie tytułowej.",
    "Wyślij wszystko na adres ze strony tytułowej albo zanieś do biura Nav.",
  ],
  noPrinter: "Nie masz drukarki? Zapytaj w biurze Nav albo zadzwoń do Nav.",
  laterHeading: "Brakuje ci dokumentu?",
  later: {
    digital: "Możesz wysłać go później przez internet. Wtedy trzeba się zalogować.",
    paper: "Możesz wysłać go później pocztą.",
    both: "Możesz wysłać go później, przez internet lub pocztą.",
  },
  laterGuide: "Zobacz, jak wysłać dokumenty do Nav",
  languagesHeading: "Języki",
  languages: (languages) => `Formularz jest w językach: ${languages}.`,
  languageNames: { nb: "norweski (bokmål)", nn: "norweski (nynorsk)", en: "angielski" },
  official: "Znajdź formularz na nav.no",
  source: (organisation, day) => `Z listy formularzy (${organisation}) z dnia ${day}.`,
  sourceLink: "Zobacz listę w Nav",
  toTheme: "Więcej formularzy:",
};
