import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** The search: its field, its results, and what it says when there is nothing to show. */
export const plSearch: Dictionary["search"] = {
  title: "Szukaj",
  field: {
    name: "Szukaj na Samme side",
    label: "Szukaj",
    example: "Napisz własnymi słowami, na przykład „pieniądze na jedzenie”, „meldekort” lub „NAV 95-15.36”.",
    button: "Szukaj",
  },
  suggestions: {
    label: "Podpowiedzi",
    one: "Jedna podpowiedź. Użyj strzałki w dół, aby ją wybrać.",
    many: "Liczba podpowiedzi: {count}. Użyj strzałki w dół, aby wybrać.",
    none: "Brak podpowiedzi. Naciśnij Enter, aby szukać.",
  },
  kinds: { guide: "Poradnik", flow: "Pomoc", page: "Strona", topic: "Temat", term: "Słowo", form: "Formularz", office: "Biuro Nav" },
  empty: "Napisz, w czym potrzebujesz pomocy. Nie musisz znać właściwych słów.",
  found: (count) => countOf("pl", count, { one: "Znaleźliśmy jeden wynik.", few: "Znaleźliśmy # wyniki.", many: "Znaleźliśmy # wyników.", other: "Znaleźliśmy # wyniku." }),
  foundMany: (count) =>
    countOf("pl", count, { one: "Pokazujemy najlepszy wynik.", few: "Pokazujemy # najlepsze wyniki.", many: "Pokazujemy # najlepszych wyników.", other: "Pokazujemy # najlepszego wyniku." }),
  results: "Wyniki",
  pageTitle: (query) => `Szukaj: ${query}`,
  meant: "Czy chodzi o",
  notSure: "Nie znaleźliśmy dokładnie tego",
  notSureLead: "To jest najbardziej podobne:",
  nothing: "Nic o tym nie znaleźliśmy",
  nothingLead: "Spróbuj innego słowa albo wybierz temat.",
  topics: "Tematy od A do Z",
  forms: "Wszystkie formularze",
  words: "Wszystkie słowa i wyrażenia",
  human: "Nie możesz tego znaleźć? Porozmawiaj z człowiekiem",
  stopped: "Nie szukaliśmy tego, co jest wpisane",
  stoppedLead:
    "To wyglądało jak numer osobisty, numer telefonu, numer konta lub adres e-mail. Nikt nie powinien tego widzieć. Dlatego nie szukaliśmy i nic nie zapisaliśmy.",
  stoppedAdvice: "Napisz raczej, w czym potrzebujesz pomocy. Jeśli chodzi o twoją sprawę, zadzwoń do Nav.",
  away: "Wyszukiwarka teraz nie działa",
  awayLead: "To nie twoja wina. Spróbuj za chwilę albo wybierz temat.",
  office: {
    likely: (name) => `Prawdopodobnie ${name}`,
    town: (name) => `Biura Nav: ${name}`,
    townTakes: "Wybierz dzielnicę, w której mieszkasz.",
    unknown: (name) => `Biuro Nav dla: ${name}`,
    unknownTakes: "Nie mamy pewności, które to biuro.",
  },
};
