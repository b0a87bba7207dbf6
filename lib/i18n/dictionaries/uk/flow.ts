import { countFromTo, countOf } from "../../count";
import type { Dictionary } from "../nb";

/** A dash and not words: after "до" the noun would need another case than after the number. */
const between = (fewest: number, most: number) => `${fewest}–${most}`;

const tooManyDecimals = (decimals: number) =>
  countOf("uk", decimals, {
    one: "Після коми має бути не більше ніж # цифра.",
    few: "Після коми має бути не більше ніж # цифри.",
    many: "Після коми має бути не більше ніж # цифр.",
    other: "Після коми має бути не більше ніж # цифри.",
  });

const numberProblems = {
  "not-a-number": "Напишіть відповідь цифрами, наприклад 3.",
  "ambiguous-number": "Ми не впевнені, що означає це число. Пишіть без крапки. Дробову частину відділяйте комою.",
  "too-small": "Число замале. Перевірте, чи правильно написано.",
  "too-large": "Число завелике. Перевірте, чи правильно написано.",
};

const dateProblems = {
  "not-a-date": "Напишіть дату цифрами, наприклад 24 3 2026.",
  "missing-month": "Напишіть також місяць.",
  "missing-year": "Напишіть також рік. Потрібно чотири цифри.",
  "impossible-date": "Такої дати немає. Перевірте день і місяць.",
  "too-early": "Ця дата надто рання. Перевірте, чи правильно написано.",
  "too-late": "Ця дата надто пізня. Перевірте, чи правильно написано.",
};

const optionProblems = { unknown: "Ми не впізнаємо відповідь в адресі. Виберіть одну з відповідей нижче." };

/** What to say about an answer that can't be used, where the flow has no words of its own: what to do, for each kind of question. */
const problems = {
  choice: optionProblems,
  "yes-no": optionProblems,
  choices: {
    ...optionProblems,
    "too-few": (fewest: number) =>
      countOf("uk", fewest, {
        one: "Виберіть щонайменше # відповідь.",
        few: "Виберіть щонайменше # відповіді.",
        many: "Виберіть щонайменше # відповідей.",
        other: "Виберіть щонайменше # відповіді.",
      }),
    "too-many": (most: number) =>
      countOf("uk", most, {
        one: "Виберіть не більше ніж # відповідь.",
        few: "Виберіть не більше ніж # відповіді.",
        many: "Виберіть не більше ніж # відповідей.",
        other: "Виберіть не більше ніж # відповіді.",
      }),
    "none-with-others": "Ви позначили відповіді, які не можуть стояти разом. Зніміть позначку з тієї, що не підходить.",
  },
  integer: { ...numberProblems, "not-whole": "Напишіть ціле число, без коми." },
  number: { ...numberProblems, "too-many-decimals": tooManyDecimals },
  money: {
    ...numberProblems,
    "not-a-number": "Напишіть суму цифрами, наприклад 1250 або 1250,50.",
    "too-many-decimals": "Після коми має бути не більше ніж дві цифри.",
    "too-small": "Сума замала. Перевірте, чи правильно написано.",
    "too-large": "Сума завелика. Перевірте, чи правильно написано.",
  },
  percent: { ...numberProblems, "not-a-number": "Напишіть відсотки цифрами, наприклад 50.", "too-many-decimals": tooManyDecimals },
  date: { ...dateProblems, "missing-day": "Напишіть також день місяця." },
  month: {
    ...dateProblems,
    "not-a-date": "Напишіть місяць і рік цифрами, наприклад 3 2026.",
    "impossible-date": "Такого місяця немає. Напишіть число від 1 до 12.",
    "too-early": "Цей місяць надто ранній. Перевірте, чи правильно написано.",
    "too-late": "Цей місяць надто пізній. Перевірте, чи правильно написано.",
  },
  postcode: { "not-a-postcode": "Поштовий індекс має чотири цифри, наприклад 0150.", unknown: "Ми не знаходимо такого поштового індексу. Перевірте, чи правильно написано." },
  municipality: { unknown: "Ми не знаходимо такої комуни. Виберіть комуну зі списку." },
};

/** What the fields of a question are called. */
const fields = {
  integer: "Ціле число",
  number: "Число",
  money: "Сума в кронах",
  percent: "Відсотки",
  dag: "День",
  maned: "Місяць",
  ar: "Рік",
  dateExample: "Наприклад 24 3 2026",
  monthExample: "Наприклад 3 2026",
  postcode: "Поштовий індекс, чотири цифри",
  municipality: "Комуна (kommune)",
  chooseMunicipality: "Виберіть комуну",
  municipalityNumber: "Номер комуни, чотири цифри",
  or: "або",
  several: "Можна вибрати кілька.",
};

/** Words of the pages where a reader answers questions. */
export const ukFlow: Dictionary["flow"] = {
  questions: (fewest: number, most: number) => countFromTo("uk", fewest, most, between, { one: "# питання", few: "# питання", many: "# питань", other: "# питання" }),
  takes: (questions: string) => `Вам треба відповісти на ${questions}.`,
  notStored: "Ми не зберігаємо ваші відповіді.",
  start: "Почати",
  answersInAddress: "Ваші відповіді є лише в адресному рядку вашого браузера. Якщо комп’ютер чужий, після завершення видаліть історію браузера.",
  answersSealed: "Ваші відповіді замкнено в адресі сторінки. Хто має цю адресу, може відкрити їх протягом двох годин. Якщо комп’ютер чужий, після завершення видаліть відповіді.",
  /** While private answers are given. */
  time: "У вас є дві години. Кожна відповідь дає ще дві години.",
  questionOf: (number: number, fewest: number, most: number) => `Питання ${number} з ${fewest === most ? most : between(fewest, most)}`,
  /** One of several of the same: "Дитина 2 з 3". */
  roundOf: (label: string, number: number, of: number) => `${label} ${number} з ${of}`,
  optional: "(необов’язково)",
  skip: "Пропустити",
  skipped: "Пропущено",
  noneChosen: "Нічого не вибрано",
  fields,
  problems,
  why: "Чому ми питаємо?",
  continue: "Продовжити",
  back: "Назад",
  backToStart: "Назад на початок",
  answersSoFar: "Ваші відповіді дотепер",
  change: "Змінити",
  changeOf: (question: string) => `відповідь на питання: ${question}`,
  yes: "Так",
  no: "Ні",
  unsure: "Не знаю",
  errorHeading: "Виправте це, щоб продовжити",
  errorPrefix: "Помилка: ",
  unknownAnswer: optionProblems.unknown,
  unusableAnswer: "Ми не можемо використати цю відповідь. Перевірте її і спробуйте ще раз.",
  result: "Наша порада",
  ways: "Що ви можете зробити",
  bring: "Візьміть це із собою, якщо маєте",
  checklist: "Підготуйте це, якщо маєте",
  next: "Що буде потім",
  because: "Чому я бачу таку пораду?",
  becauseLead: "Тому що ви відповіли так:",
  becauseFacts: "З ваших відповідей ми зрозуміли таке:",
  changes: "А якщо щось інакше?",
  changesLead: "Якась відповідь неправильна? Тоді й порада може бути інша.",
  ifYouAnswer: (answer: string) => `Якщо відповісти «${answer}»:`,
  ifYouTick: (option: string) => `Якщо позначити «${option}»:`,
  ifYouUntick: (option: string) => `Якщо зняти позначку «${option}»:`,
  ifLater: (day: string) => `Якщо відповісти «${day}» або пізніше:`,
  ifEarlier: (day: string) => `Якщо відповісти «${day}» або раніше:`,
  ifMore: (number: string) => `Якщо відповісти «${number}» або більше:`,
  ifLess: (number: string) => `Якщо відповісти «${number}» або менше:`,
  ifYouSkip: "Якщо пропустити питання:",
  leadsToQuestion: "Тоді ми поставимо ще одне питання.",
  changed: "Що змінилося",
  fromTo: (before: string, after: string) => `Було: ${before}. Тепер: ${after}.`,
  notAsked: "питання не ставили",
  sameOutcome: "Порада така сама, як і раніше.",
  otherOutcome: "Порада вже інша.",
  outcomeBefore: (heading: string) => `Раніше порада була така: ${heading}`,
  nowAlso: (items: string) => `Нове: ${items}.`,
  noLonger: (items: string) => `Більше не стосується вас: ${items}.`,
  yourAnswers: "Ваші відповіді",
  restart: "Видалити відповіді й почати спочатку",
  end: "Видалити відповіді й завершити",
  ended: "Ваші відповіді видалено",
  endedLead: "Більше ніхто не може відкрити адреси з вашими відповідями. До Nav нічого не надіслано.",
  closeBrowser: "Ви за чужим комп’ютером? Закрийте браузер зараз.",
  expired: "Ваші відповіді вже не можна відкрити",
  expiredLead: "Відповіді можна відкрити лише протягом двох годин. Час минув, або в адресі чогось бракує.",
  nothingLost: "У Nav ви нічого не втратили. Тут ми лише показуємо шлях.",
  startAgain: "Почати спочатку",
  related: "Читайте також",
};
