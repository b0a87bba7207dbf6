import type { Expression, Literal, Operator, OperandsOf } from "./expression";
import { isLiteral } from "./operators/literals";

/** How tightly the parts of a written expression hold together: a looser one inside a tighter one takes brackets. */
const levels = { or: 1, and: 2, compare: 3, sum: 4, product: 5, whole: 6 } as const;
type Level = keyof typeof levels;
type Written = { text: string; level: Level };
type Writers = { [Name in Exclude<Operator, "money" | "percent" | "date" | "month">]: (operands: OperandsOf<Name>) => Written };

/** An expression in one short line, for people: `fodt-dato > today and barn ≥ 2`. Can't be read back. */
export function writeExpression(expression: Expression): string {
  return write(expression).text;
}

function write(expression: Expression): Written {
  if (isLiteral(expression)) return { text: writeLiteral(expression), level: "whole" };
  const [[name, operands] = ["", null]] = Object.entries(expression);
  const writer = writers[name as keyof Writers] as (operands: unknown) => Written;
  return writer(operands);
}

function writeLiteral(literal: Literal): string {
  if (typeof literal !== "object") return literal === "" ? '""' : String(literal);
  if ("money" in literal) return `${literal.money} kr`;
  if ("percent" in literal) return `${literal.percent} %`;
  return "date" in literal ? literal.date : literal.month;
}

/** The part as it stands inside another. */
function part(expression: Expression, within: Level = "whole"): string {
  const { text, level } = write(expression);
  return levels[level] < levels[within] ? `(${text})` : text;
}

function join(parts: readonly Expression[], sign: string, level: Level, inside: Level = level): Written {
  return { text: parts.map((one) => part(one, inside)).join(` ${sign} `), level };
}

function whole(text: string): Written {
  return { text, level: "whole" };
}

function over(group: string, where: Expression | undefined): string {
  return where === undefined ? group : `${group} where ${part(where)}`;
}

const compare = (sign: string) => (pair: readonly Expression[]) => join(pair, sign, "compare", "sum");
const list = (ids: readonly string[], last: string) => (ids.length < 2 ? ids.join("") : `${ids.slice(0, -1).join(", ")} ${last} ${ids.at(-1) ?? ""}`);
const shift = (unit: string) => ([day, count]: [Expression, Expression]): Written => ({ text: `${part(day, "sum")} + ${part(count, "product")} ${unit}`, level: "sum" });
const distance = (unit: string) => ([from, to]: [Expression, Expression]) => whole(`${unit} from ${part(from)} to ${part(to)}`);
const oneOf = (name: string) => (parts: readonly Expression[]) => whole(`${name}(${parts.map((one) => part(one, "or")).join(", ")})`);
const of = (name: string) => (one: Expression) => whole(`${name}(${part(one, "or")})`);

const writers: Writers = {
  today: () => whole("today"),
  answer: whole,
  given: (id) => whole(`${id} is answered`),
  fact: whole,
  equals: compare("="),
  in: ([value, literals]) => ({ text: `${part(value, "sum")} is ${list(literals.map(writeLiteral), "or")}`, level: "compare" }),
  and: (parts) => join(parts, "and", "and"),
  or: (parts) => join(parts, "or", "or"),
  not: (one) => (typeof one === "object" && "equals" in one ? compare("≠")(one.equals) : whole(`not ${part(one)}`)),
  if: ([condition, then, otherwise]) => whole(`(${part(then)} if ${part(condition, "or")}, else ${part(otherwise)})`),
  lessThan: compare("<"),
  atMost: compare("≤"),
  moreThan: compare(">"),
  atLeast: compare("≥"),
  anyOf: ([set, options]) => ({ text: `${part(set)} has ${list(options, "or")}`, level: "compare" }),
  allOf: ([set, options]) => ({ text: `${part(set)} has ${list(options, "and")}`, level: "compare" }),
  countOf: ([set, options]) => whole(`count(${list(options, "and")} in ${part(set)})`),
  size: of("size"),
  add: (parts) => join(parts, "+", "sum"),
  subtract: ([from, what]) => ({ text: `${part(from, "sum")} − ${part(what, "product")}`, level: "sum" }),
  multiply: (pair) => join(pair, "×", "product"),
  percentOf: ([percent, sum]) => ({ text: `${part(percent).replace(/ %$/, "")} % of ${part(sum)}`, level: "product" }),
  divide: ({ value, by, to, round }) => whole(`(${part(value, "product")} / ${part(by)} rounded ${round} to ${to})`),
  round: ({ value, to, round }) => whole(`(${part(value, "product")} rounded ${round} to ${to})`),
  min: oneOf("min"),
  max: oneOf("max"),
  addDays: shift("days"),
  addMonths: shift("months"),
  addYears: shift("years"),
  daysBetween: distance("days"),
  monthsBetween: distance("months"),
  yearsBetween: distance("years"),
  age: ({ born, on }) => whole(`age(${part(born, "or")}, ${part(on, "or")})`),
  startOfMonth: of("startOfMonth"),
  endOfMonth: of("endOfMonth"),
  monthOf: of("monthOf"),
  weekday: of("weekday"),
  lookup: ({ table, key }) => whole(`${table}[${part(key, "or")}]`),
  lookupStatus: ({ table, key }) => whole(`status of ${table}[${part(key, "or")}]`),
  sum: ({ over: group, where, of: what }) => whole(`sum of ${part(what)} over ${over(group, where)}`),
  count: ({ over: group, where }) => whole(`count of ${over(group, where)}`),
  any: ({ over: group, where }) => whole(`some ${over(group, where)}`),
  all: ({ over: group, where }) => whole(`every ${group} has ${part(where)}`),
};
