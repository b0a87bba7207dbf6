import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** The search: its field, its results, and what it says when there is nothing to show. */
export const ukSearch: Dictionary["search"] = {
  title: "Пошук",
  field: {
    name: "Пошук на Samme side",
    label: "Пошук",
    /** Shows that a whole question will do. */
    example: "Пишіть своїми словами, наприклад «гроші на їжу», «meldekort» або «NAV 95-15.36».",
    button: "Шукати",
  },
  suggestions: {
    label: "Підказки",
    one: "Одна підказка. Натисніть стрілку вниз, щоб вибрати.",
    many: "Підказок: {count}. Натисніть стрілку вниз, щоб вибрати.",
    none: "Підказок немає. Натисніть Enter, щоб шукати.",
  },
  kinds: { guide: "Інструкція", flow: "Допомога", page: "Сторінка", topic: "Тема", term: "Слово", form: "Форма", office: "Офіс Nav" },
  empty: "Напишіть, з чим вам потрібна допомога. Не треба знати правильних слів.",
  found: (count: number) =>
    countOf("uk", count, { one: "Ми знайшли # результат.", few: "Ми знайшли # результати.", many: "Ми знайшли # результатів.", other: "Ми знайшли # результату." }),
  foundMany: (count: number) => `Показуємо лише найкращі результати: ${count}.`,
  results: "Результати",
  pageTitle: (query: string) => `Пошук: ${query}`,
  meant: "Можливо, ви мали на увазі",
  notSure: "Ми не знайшли саме того, що ви написали",
  notSureLead: "Ось найбільш схоже:",
  nothing: "Ми нічого про це не знайшли",
  nothingLead: "Спробуйте інше слово або виберіть тему.",
  topics: "Теми за абеткою",
  forms: "Усі форми",
  words: "Усі слова й вислови",
  human: "Не знаходите? Поговоріть з людиною",
  stopped: "Ми не шукали те, що ви написали",
  stoppedLead:
    "Це схоже на персональний номер, номер телефону, номер рахунку або адресу електронної пошти. Такого ніхто не має бачити. Тому ми не шукали і нічого не зберегли.",
  stoppedAdvice: "Напишіть краще, з чим вам потрібна допомога. Якщо це про вашу справу, зателефонуйте до Nav.",
  away: "Пошук зараз не працює",
  awayLead: "Це не ваша помилка. Спробуйте трохи пізніше або виберіть тему.",
  office: {
    likely: (name: string) => `Мабуть, ${name}`,
    town: (name: string) => `Офіси Nav: ${name}`,
    townTakes: "Виберіть район, у якому живете.",
    unknown: (name: string) => `Офіс Nav для місця: ${name}`,
    unknownTakes: "Ми не впевнені, який це офіс.",
  },
};
