import type { PublishedDocument } from "@/lib/content/published-document";
import { isDay, isMonth } from "@/lib/flow/calendar";
import { isDecimal } from "@/lib/flow/decimal";
import { questionsOf } from "@/lib/flow/nodes";
import type { Value } from "@/lib/flow/value";
import { getDictionary } from "@/lib/i18n/dictionary";
import { formatList, formatMoney, formatMonth, formatNumber, formatPercent, formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { unitOfFact, type Unit } from "@/lib/sharing/unit-of-fact";
import type { FactValues } from "../content/fill-values";

type FlowDocument = PublishedDocument<"flow">;

/** What a flow reckoned, each fact as a reader would say it. */
export function factValues(document: FlowDocument, facts: Readonly<Record<string, Value>>, locale: Locale): FactValues {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, factValue(document, id, value, locale)]));
}

/** The value of one fact as a reader would say it. A day comes with its weekday: it is mostly one to keep. */
export function factValue(document: FlowDocument, fact: string, value: Value, locale: Locale): string {
  const { yes, no } = getDictionary(locale).flow;
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "string") return labelOf(document, value, locale);
  if (isDay(value)) return formatWeekday(locale, value.toString());
  if (isMonth(value)) return formatMonth(locale, value.toString());
  if (isDecimal(value)) return numberFormats[unitOfFact(document.structure.flow, fact)](value.toString());
  return formatList(locale, [...value].map((option) => labelOf(document, option, locale)));
}

const numberFormats: Record<Unit, (number: string) => string> = { money: formatMoney, percent: formatPercent, number: formatNumber };

/** What an option is called by the question that has it; what belongs to no question (a postcode) is itself. */
function labelOf({ structure, words }: FlowDocument, option: string, locale: Locale): string {
  const asked = questionsOf(structure.flow).find(({ id }) => Object.hasOwn(words.questions[id]?.options ?? {}, option));
  const own = asked && words.questions[asked.id]?.options[option];
  const { yes, no, unsure } = getDictionary(locale).flow;
  return own ?? new Map([["ja", yes], ["nei", no], ["vet-ikke", unsure]]).get(option) ?? option;
}
