import type { FlowDefinition, Question } from "../definition";
import type { Expression, Operator, OperandsOf } from "../expression";
import { MOST_WITHIN } from "../operators/groups";
import { isLiteral } from "../operators/literals";
import { indexNodes, questionsOf } from "../nodes";
import { operatorOf } from "../parts";
import type { Finding } from "./finding";
import { sumsWithin } from "./sums-within";
import { BOOLEAN, joinTypes, nameOf, NUMBER, typeOfAsks, typeOfLiteral, typeOfTable, UNKNOWN, WHOLE, type Type } from "./types";

export type ExpressionProblem = Pick<Finding, "kind" | "at" | "message">;
/** `group` is the group whose rounds the expression is about, if any. */
type Check = { flow: FlowDefinition; problems: ExpressionProblem[]; group: string | null };
type Place = { at: string };
type Rule<Name extends Operator> = (check: Check, operands: OperandsOf<Name>, place: Place) => Type;
type Expected = Type["type"] | readonly Type["type"][];

/** Checks the types in an expression that must be of some type. `at` is its place; the place of a part is `at` with the way to it. */
export function checkExpression(flow: FlowDefinition, expression: Expression, at: string, wanted: Expected, group: string | null = null): ExpressionProblem[] {
  const check: Check = { flow, problems: [], group };
  expect(check, expression, at, wanted);
  if (sumsWithin(flow, expression) > MOST_WITHIN) report(check, "type-error", at, `Sums up rounds within rounds more than ${MOST_WITHIN} deep.`);
  return check.problems;
}

/** The type of an expression, whatever is wrong with it. */
export function typeOf(flow: FlowDefinition, expression: Expression, group: string | null = null): Type {
  return typeIn({ flow, problems: [], group }, expression, "");
}

function typeIn(check: Check, expression: Expression, at: string): Type {
  if (isLiteral(expression)) return typeOfLiteral(expression);
  const operator = operatorOf(expression);
  if (operator === null) return UNKNOWN;
  const rule = rules[operator as keyof typeof rules] as Rule<Operator>;
  return rule(check, (expression as Record<string, unknown>)[operator] as OperandsOf<Operator>, { at });
}

function report(check: Check, kind: Finding["kind"], at: string, message: string): Type {
  check.problems.push({ kind, at, message });
  return UNKNOWN;
}

/** The type of a part, which must be one of those wanted. */
function expect(check: Check, expression: Expression, at: string, wanted: Expected): Type {
  const type = typeIn(check, expression, at);
  const allowed = typeof wanted === "string" ? [wanted] : wanted;
  if (type.type === "unknown" || allowed.includes(type.type)) return type;
  return report(check, "type-error", at, `Must be ${allowed.map((name) => nameOf({ type: name } as Type)).join(" or ")}, but is ${nameOf(type)}.${hintFor(type, allowed)}`);
}

function hintFor(type: Type, allowed: readonly Type["type"][]): string {
  if (type.type === "text" && allowed.includes("boolean")) return " Compare the answer with one of its options.";
  if (type.type === "number" && allowed.includes("money")) return " Write money as { money: 1000 }.";
  if (type.type === "number" && allowed.includes("percent")) return " Write a percentage as { percent: 25 }.";
  if (type.type === "percent") return " Use percentOf to reckon with a percentage.";
  return "";
}

/** Several parts that must be of one type, one of those wanted; that type. */
function expectAlike(check: Check, parts: readonly Expression[], at: string, operator: string, wanted: Expected): Type {
  const types = parts.map((part, index) => expect(check, part, `${at}.${operator}.${index}`, wanted));
  return types.reduce((a, b) => joinTypes(a, b) ?? report(check, "type-error", at, `Puts ${nameOf(a)} together with ${nameOf(b)}.${hintFor(b, [a.type]) || hintFor(a, [b.type])}`));
}

const ORDERED = ["number", "money", "percent", "date", "month"] as const;
const AMOUNTS = ["number", "money", "percent"] as const;

function compareInOrder(operator: string) {
  return (check: Check, pair: readonly Expression[], { at }: Place): Type => {
    expectAlike(check, pair, at, operator, ORDERED);
    return BOOLEAN;
  };
}

function allTrue(operator: string) {
  return (check: Check, parts: readonly Expression[], { at }: Place): Type => {
    for (const [index, part] of parts.entries()) expect(check, part, `${at}.${operator}.${index}`, "boolean");
    return BOOLEAN;
  };
}

function addPeriod(operator: string) {
  return (check: Check, [date, count]: readonly [Expression, Expression], { at }: Place): Type => {
    expect(check, date, `${at}.${operator}.0`, "date");
    const type = expect(check, count, `${at}.${operator}.1`, "number");
    if (type.type === "number" && !type.whole) report(check, "type-error", `${at}.${operator}.1`, "Must be a whole number: round it.");
    return { type: "date" };
  };
}

function countPeriod(operator: string) {
  return (check: Check, pair: readonly Expression[], { at }: Place): Type => {
    for (const [index, part] of pair.entries()) expect(check, part, `${at}.${operator}.${index}`, "date");
    return WHOLE;
  };
}

function ofSet(operator: string, result: Type) {
  return (check: Check, [set, options]: readonly [Expression, readonly string[]], { at }: Place): Type => {
    const type = expect(check, set, `${at}.${operator}.0`, "set");
    for (const [index, option] of type.type === "set" ? options.entries() : []) {
      if (type.type === "set" && !type.options.includes(option)) report(check, "type-error", `${at}.${operator}.1.${index}`, `"${option}" is not an option of ${type.of}: its options are ${type.options.join(", ")}.`);
    }
    return result;
  };
}

type ObjectLiteral = "money" | "percent" | "date" | "month";

const rules: { readonly [Name in Exclude<Operator, ObjectLiteral>]: Rule<Name> } = {
  today: () => ({ type: "date" }),
  answer: typeOfAnswer,
  given: (check, id, place) => {
    typeOfAnswer(check, id, place);
    return BOOLEAN;
  },
  fact: typeOfFact,
  and: allTrue("and"),
  or: allTrue("or"),
  not: (check, part, { at }) => expect(check, part, `${at}.not`, "boolean") && BOOLEAN,
  if: (check, [condition, then, otherwise], { at }) => {
    expect(check, condition, `${at}.if.0`, "boolean");
    const sides = [typeIn(check, then, `${at}.if.1`), typeIn(check, otherwise, `${at}.if.2`)] as const;
    return joinTypes(...sides) ?? report(check, "type-error", at, `Is ${nameOf(sides[0])} in one case and ${nameOf(sides[1])} in the other.`);
  },
  equals: (check, [left, right], { at }) => {
    compareForEquality(check, typeIn(check, left, `${at}.equals.0`), typeIn(check, right, `${at}.equals.1`), at);
    return BOOLEAN;
  },
  in: (check, [value, list], { at }) => {
    const type = typeIn(check, value, `${at}.in.0`);
    for (const [index, item] of list.entries()) compareForEquality(check, type, typeOfLiteral(item), `${at}.in.1.${index}`);
    return BOOLEAN;
  },
  lessThan: compareInOrder("lessThan"),
  atMost: compareInOrder("atMost"),
  moreThan: compareInOrder("moreThan"),
  atLeast: compareInOrder("atLeast"),
  anyOf: ofSet("anyOf", BOOLEAN),
  allOf: ofSet("allOf", BOOLEAN),
  countOf: ofSet("countOf", WHOLE),
  size: (check, set, { at }) => expect(check, set, `${at}.size`, "set") && WHOLE,
  add: (check, parts, { at }) => expectAlike(check, parts, at, "add", AMOUNTS),
  subtract: (check, parts, { at }) => expectAlike(check, parts, at, "subtract", AMOUNTS),
  multiply: (check, [left, right], { at }) => {
    const types = [expect(check, left, `${at}.multiply.0`, ["number", "money"]), expect(check, right, `${at}.multiply.1`, ["number", "money"])] as const;
    if (types.every(({ type }) => type === "money")) return report(check, "type-error", at, "Multiplies money with money.");
    if (types.some(({ type }) => type === "money")) return { type: "money" };
    return types.every((type) => type.type === "number" && type.whole) ? WHOLE : NUMBER;
  },
  percentOf: (check, [percent, of], { at }) => {
    expect(check, percent, `${at}.percentOf.0`, "percent");
    const type = expect(check, of, `${at}.percentOf.1`, ["number", "money"]);
    return type.type === "money" ? type : NUMBER;
  },
  divide: (check, { value, by, to }, { at }) => {
    const types = [expect(check, value, `${at}.divide.value`, AMOUNTS), expect(check, by, `${at}.divide.by`, AMOUNTS)] as const;
    if (types[1].type === "number") return types[0].type === "number" ? { type: "number", whole: Number.isInteger(Number(to)) } : types[0];
    if (types[0].type === types[1].type || types.some(({ type }) => type === "unknown")) return { type: "number", whole: Number.isInteger(Number(to)) };
    return report(check, "type-error", at, `Divides ${nameOf(types[0])} by ${nameOf(types[1])}.`);
  },
  round: (check, { value, to }, { at }) => {
    const type = expect(check, value, `${at}.round.value`, AMOUNTS);
    return type.type === "number" ? { type: "number", whole: Number.isInteger(Number(to)) } : type;
  },
  min: (check, parts, { at }) => expectAlike(check, parts, at, "min", ORDERED),
  max: (check, parts, { at }) => expectAlike(check, parts, at, "max", ORDERED),
  addDays: addPeriod("addDays"),
  addMonths: addPeriod("addMonths"),
  addYears: addPeriod("addYears"),
  daysBetween: countPeriod("daysBetween"),
  monthsBetween: countPeriod("monthsBetween"),
  yearsBetween: countPeriod("yearsBetween"),
  age: (check, { born, on }, { at }) => {
    expect(check, born, `${at}.age.born`, "date");
    expect(check, on, `${at}.age.on`, "date");
    return WHOLE;
  },
  startOfMonth: (check, part, { at }) => expect(check, part, `${at}.startOfMonth`, ["date", "month"]) && { type: "date" },
  endOfMonth: (check, part, { at }) => expect(check, part, `${at}.endOfMonth`, ["date", "month"]) && { type: "date" },
  monthOf: (check, part, { at }) => expect(check, part, `${at}.monthOf`, "date") && { type: "month" },
  weekday: (check, part, { at }) => expect(check, part, `${at}.weekday`, "date") && WHOLE,
  lookup: (check, { table, key, else: otherwise }, { at }) => {
    const type = typeOfLookup(check, table, key, `${at}.lookup`);
    if (otherwise === undefined) return type;
    const instead = typeIn(check, otherwise, `${at}.lookup.else`);
    return joinTypes(type, instead) ?? report(check, "type-error", `${at}.lookup.else`, `Is ${nameOf(instead)}, but the table gives ${nameOf(type)}.`);
  },
  lookupStatus: (check, { table, key }, { at }) => {
    typeOfLookup(check, table, key, `${at}.lookupStatus`);
    const own = Object.hasOwn(check.flow.tables, table) && check.flow.tables[table]?.kind !== "external";
    return { type: "text", options: own ? ["found", "not-found"] : ["found", "not-found", "invalid", "unavailable"], of: `looking up in "${table}"` };
  },
  sum: (check, operands, { at }) => {
    const inGroup = overGroup(check, operands, `${at}.sum`);
    return inGroup ? expect(inGroup, operands.of, `${at}.sum.of`, AMOUNTS) : UNKNOWN;
  },
  count: (check, operands, { at }) => afterGroup(check, operands, `${at}.count`, WHOLE),
  any: (check, operands, { at }) => afterGroup(check, operands, `${at}.any`, BOOLEAN),
  all: (check, operands, { at }) => afterGroup(check, operands, `${at}.all`, BOOLEAN),
};

function typeOfAnswer(check: Check, id: string, { at }: Place): Type {
  const question = questionsOf(check.flow).find((one) => one.id === id);
  if (!question) return report(check, "unknown-answer", at, `Reads the answer to "${id}", but there is no question with that id.`);
  const group = groupOf(check.flow, question);
  if (group !== null && group !== check.group) return report(check, "unknown-answer", at, `"${id}" is asked once for each round of "${group}": read it with sum, count, any or all over "${group}".`);
  return typeOfAsks(question.asks, id);
}

function groupOf(flow: FlowDefinition, question: Question): string | null {
  const group = flow.nodes.find((node) => node.kind === "group" && (node.questions as readonly Question[]).includes(question));
  return group?.id ?? null;
}

function typeOfFact(check: Check, id: string, { at }: Place): Type {
  const value = Object.hasOwn(check.flow.facts, id) ? check.flow.facts[id] : undefined;
  if (value === undefined) return report(check, "unknown-fact", at, `Reads the fact "${id}", but there is none with that id.`);
  return typeOfFactIn(check.flow, id, value);
}

const factTypes = new WeakMap<FlowDefinition, Map<string, Type>>();

/** Each fact is looked at once, however many others use it. What is wrong within it is reported where it stands. */
function typeOfFactIn(flow: FlowDefinition, id: string, value: Expression): Type {
  const types = factTypes.get(flow) ?? new Map<string, Type>();
  factTypes.set(flow, types);
  const known = types.get(id);
  if (known) return known;
  // As long as it is being looked at: facts may go in a circle.
  types.set(id, UNKNOWN);
  const type = typeIn({ flow, problems: [], group: null }, value, "");
  types.set(id, type);
  return type;
}

function typeOfLookup(check: Check, id: string, key: Expression, at: string): Type {
  const table = Object.hasOwn(check.flow.tables, id) ? check.flow.tables[id] : undefined;
  const keyType = typeIn(check, key, `${at}.key`);
  if (!table) return report(check, "unknown-table", at, `Looks up in the table "${id}", but there is none with that id.`);
  if (table.kind === "external") {
    if (keyType.type !== "text" && keyType.type !== "unknown") report(check, "type-error", `${at}.key`, `Must be an option or other text, but is ${nameOf(keyType)}.`);
  } else {
    const [first] = table.rows;
    const rowType = first ? typeOfLiteral("from" in first ? first.from : first.key) : UNKNOWN;
    if (keyType.type !== rowType.type && keyType.type !== "unknown") report(check, "type-error", `${at}.key`, `Is ${nameOf(keyType)}, but the rows of "${id}" have ${nameOf(rowType)}.`);
  }
  return typeOfTable(table, id);
}

function afterGroup(check: Check, operands: { over: string; where?: Expression | undefined }, at: string, result: Type): Type {
  overGroup(check, operands, at);
  return result;
}

function overGroup(check: Check, { over, where }: { over: string; where?: Expression | undefined }, at: string): Check | null {
  if (indexNodes(check.flow).get(over)?.kind !== "group") {
    report(check, "unknown-answer", `${at}.over`, `Sums up the rounds of "${over}", but there is no group with that id.`);
    return null;
  }
  const inGroup = { ...check, group: over };
  if (where !== undefined) expect(inGroup, where, `${at}.where`, "boolean");
  return inGroup;
}

function compareForEquality(check: Check, left: Type, right: Type, at: string): void {
  const message = whyNeverEqual(left, right) ?? whyNeverEqual(right, left);
  if (message !== null) report(check, "type-error", at, message);
}

/** Looks at the pair from the left side only; `null` when nothing is wrong seen from there. */
function whyNeverEqual(left: Type, right: Type): string | null {
  if (left.type === "unknown" || right.type === "unknown") return null;
  if (left.type === "set") return "A set is never equal to anything: use anyOf, allOf, countOf or size.";
  if (left.type !== right.type) return `Compares ${nameOf(left)} with ${nameOf(right)}.${hintFor(left, [right.type])}`;
  if (left.type !== "text" || right.type !== "text" || !left.options || !right.options) return null;
  const shared = left.options.filter((option) => right.options?.includes(option));
  if (shared.length > 0) return null;
  const [only] = right.options;
  if (right.options.length === 1 && right.of.startsWith("the text")) return `"${only ?? ""}" is not an option of ${left.of}: its options are ${left.options.join(", ")}.`;
  return right.of.startsWith("the text") || left.of.startsWith("the text") ? null : `${left.of} and ${right.of} can never be equal: they share no option.`;
}
