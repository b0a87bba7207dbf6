import { countFromTo, countOf } from "../../count";
import type { Dictionary } from "../nb";

const between = (fewest: number, most: number) => `${fewest}–${most}`;

const numberProblems = {
  "not-a-number": "Wpisz odpowiedź cyframi, na przykład 3.",
  "ambiguous-number": "Nie wiemy, co znaczy ta liczba. Wpisz ją bez kropki. Przed częścią dziesiętną postaw przecinek.",
  "too-small": "Liczba jest za mała. Sprawdź, czy jest dobrze wpisana.",
  "too-large": "Liczba jest za duża. Sprawdź, czy jest dobrze wpisana.",
};

const dateProblems = {
  "not-a-date": "Wpisz datę cyframi, na przykład 24 3 2026.",
  "missing-month": "Wpisz też miesiąc.",
  "missing-year": "Wpisz też rok. Użyj czterech cyfr.",
  "impossible-date": "Nie ma takiej daty. Sprawdź dzień i miesiąc.",
  "too-early": "Data jest za wczesna. Sprawdź, czy jest dobrze wpisana.",
  "too-late": "Data jest za późna. Sprawdź, czy jest dobrze wpisana.",
};

const optionProblems = { unknown: "Nie rozpoznajemy odpowiedzi w adresie. Wybierz jedną z odpowiedzi poniżej." };

const tooManyDecimals = (decimals: number) =>
  countOf("pl", decimals, {
    one: "Wpisz nie więcej niż # cyfrę po przecinku.",
    few: "Wpisz nie więcej niż # cyfry po przecinku.",
    many: "Wpisz nie więcej niż # cyfr po przecinku.",
    other: "Wpisz nie więcej niż # cyfry po przecinku.",
  });

/** What to say about an answer that can't be used, where the flow has no words of its own: what to do, for each kind of question. */
const problems: Dictionary["flow"]["problems"] = {
  choice: optionProblems,
  "yes-no": optionProblems,
  choices: {
    ...optionProblems,
    "too-few": (fewest) => countOf("pl", fewest, { one: "Zaznacz co najmniej # odpowiedź.", other: "Zaznacz co najmniej # odpowiedzi." }),
    "too-many": (most) => countOf("pl", most, { one: "Zaznacz nie więcej niż # odpowiedź.", other: "Zaznacz nie więcej niż # odpowiedzi." }),
    "none-with-others": "Niektóre zaznaczone odpowiedzi nie pasują do siebie. Odznacz to, co się nie zgadza.",
  },
  integer: { ...numberProblems, "not-whole": "Wpisz liczbę całkowitą, bez przecinka." },
  number: { ...numberProblems, "too-many-decimals": tooManyDecimals },
  money: {
    ...numberProblems,
    "not-a-number": "Wpisz kwotę cyframi, na przykład 1250 lub 1250,50.",
    "too-many-decimals": "Wpisz nie więcej niż dwie cyfry po przecinku.",
    "too-small": "Kwota jest za mała. Sprawdź, czy jest dobrze wpisana.",
    "too-large": "Kwota jest za duża. Sprawdź, czy jest dobrze wpisana.",
  },
  percent: { ...numberProblems, "not-a-number": "Wpisz procent cyframi, na przykład 50.", "too-many-decimals": tooManyDecimals },
  date: { ...dateProblems, "missing-day": "Wpisz też dzień miesiąca." },
  month: {
    ...dateProblems,
    "not-a-date": "Wpisz miesiąc i rok cyframi, na przykład 3 2026.",
    "impossible-date": "Nie ma takiego miesiąca. Wpisz liczbę od 1 do 12.",
    "too-early": "Miesiąc jest za wczesny. Sprawdź, czy jest dobrze wpisany.",
    "too-late": "Miesiąc jest za późny. Sprawdź, czy jest dobrze wpisany.",
  },
  postcode: { "not-a-postcode": "Kod pocztowy ma cztery cyfry, na przykład 0150.", unknown: "Nie możemy znaleźć tego kodu pocztowego. Sprawdź, czy jest dobrze wpisany." },
  municipality: { unknown: "Nie możemy znaleźć tej gminy. Wybierz gminę z listy." },
};

/** What the fields of a question are called. */
const fields: Dictionary["flow"]["fields"] = {
  integer: "Liczba całkowita",
  number: "Liczba",
  money: "Kwota w koronach",
  percent: "Procent",
  dag: "Dzień",
  maned: "Miesiąc",
  ar: "Rok",
  dateExample: "Na przykład 24 3 2026",
  monthExample: "Na przykład 3 2026",
  postcode: "Kod pocztowy, cztery cyfry",
  municipality: "Gmina",
  chooseMunicipality: "Wybierz gminę",
  municipalityNumber: "Numer gminy, cztery cyfry",
  or: "lub",
  several: "Możesz wybrać kilka odpowiedzi.",
};

/** Words of the pages where a reader answers questions. */
export const plFlow: Dictionary["flow"] = {
  questions: (fewest, most) => countFromTo("pl", fewest, most, between, { one: "# pytanie", few: "# pytania", many: "# pytań", other: "# pytania" }),
  takes: (questions) => `Odpowiadasz na ${questions}.`,
  notStored: "Nie zapisujemy twoich odpowiedzi.",
  start: "Zacznij",
  answersInAddress: "Odpowiedzi są tylko w pasku adresu twojej przeglądarki. Na pożyczonym komputerze usuń na koniec historię.",
  answersSealed: "Twoje odpowiedzi są zamknięte w adresie. Kto ma adres, może je otworzyć przez dwie godziny. Na pożyczonym komputerze usuń na koniec odpowiedzi.",
  /** While private answers are given. */
  time: "Masz dwie godziny. Każda odpowiedź daje nowe dwie godziny.",
  questionOf: (number, fewest, most) => `Pytanie ${number} z ${fewest === most ? most : between(fewest, most)}`,
  roundOf: (label, number, of) => `${label} ${number} z ${of}`,
  optional: "(nieobowiązkowe)",
  skip: "Pomiń",
  skipped: "Pominięte",
  noneChosen: "Nic nie zaznaczono",
  fields,
  problems,
  why: "Dlaczego pytamy?",
  continue: "Dalej",
  back: "Wstecz",
  backToStart: "Wróć na początek",
  answersSoFar: "Twoje dotychczasowe odpowiedzi",
  change: "Zmień",
  changeOf: (question) => `odpowiedź na pytanie: ${question}`,
  yes: "Tak",
  no: "Nie",
  unsure: "Nie wiem",
  errorHeading: "Popraw to, aby przejść dalej",
  errorPrefix: "Błąd: ",
  unknownAnswer: optionProblems.unknown,
  unusableAnswer: "Nie możemy użyć tej odpowiedzi. Sprawdź ją i spróbuj jeszcze raz.",
  result: "Odpowiedź dla ciebie",
  ways: "To możesz zrobić",
  bring: "Weź ze sobą, jeśli masz",
  checklist: "Przygotuj, jeśli masz",
  next: "Co będzie potem",
  because: "Dlaczego dostaję taką odpowiedź?",
  becauseLead: "Bo twoje odpowiedzi były takie:",
  becauseFacts: "Z twoich odpowiedzi wynika to:",
  changes: "A jeśli coś jest inaczej?",
  changesLead: "Czy któraś odpowiedź się nie zgadza? Wtedy rada może być inna.",
  ifYouAnswer: (answer) => `Gdy odpowiesz „${answer}”:`,
  ifYouTick: (option) => `Gdy zaznaczysz „${option}”:`,
  ifYouUntick: (option) => `Gdy odznaczysz „${option}”:`,
  ifLater: (day) => `Gdy wpiszesz ${day} lub późniejszą datę:`,
  ifEarlier: (day) => `Gdy wpiszesz ${day} lub wcześniejszą datę:`,
  ifMore: (number) => `Gdy wpiszesz ${number} lub więcej:`,
  ifLess: (number) => `Gdy wpiszesz ${number} lub mniej:`,
  ifYouSkip: "Gdy pominiesz pytanie:",
  leadsToQuestion: "Wtedy zadamy jeszcze jedno pytanie.",
  changed: "To się zmieniło",
  fromTo: (before, after) => `Przedtem: ${before}. Teraz: ${after}.`,
  notAsked: "nie było pytania",
  sameOutcome: "Rada jest taka sama jak przedtem.",
  otherOutcome: "Rada jest inna niż przedtem.",
  outcomeBefore: (heading) => `Przedtem rada była taka: ${heading}`,
  nowAlso: (items) => `Nowe: ${items}.`,
  noLonger: (items) => `Już nieaktualne: ${items}.`,
  yourAnswers: "Twoje odpowiedzi",
  restart: "Usuń odpowiedzi i zacznij od nowa",
  end: "Usuń odpowiedzi i zakończ",
  ended: "Twoje odpowiedzi są usunięte",
  endedLead: "Nikt nie może już otworzyć adresów z twoimi odpowiedziami. Nic nie zostało wysłane do Nav.",
  closeBrowser: "Czy to pożyczony komputer? Zamknij teraz przeglądarkę.",
  expired: "Twoich odpowiedzi nie można już otworzyć",
  expiredLead: "Odpowiedzi można otworzyć tylko przez dwie godziny. Ten czas minął albo brakuje części adresu.",
  nothingLost: "W Nav nic nie przepadło. My tylko pokazujemy drogę.",
  startAgain: "Zacznij od nowa",
  related: "Przeczytaj też",
};
