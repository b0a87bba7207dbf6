import { z } from "zod";
import { literal, operands } from "../expression";
import { isPlainObject, refuse, stepTo, type Explain, type Visit } from "./definition-error";
import { suggest } from "./look-alikes";
import { nameOf } from "./wording";

const literals = ["money", "percent", "date", "month"];
const operators = Object.keys(operands);
const numbers = ["no", "one", "two", "three", "four", "five"];

/** Tells what is wrong with an expression: which operator it isn't, or what that operator takes. */
export function explainExpression(at: Visit, explain: Explain): void {
  if (at.value === undefined) return refuse(at, "is missing.");
  if (!isPlainObject(at.value)) {
    if (typeof at.value !== "object") return explain(literal, at);
    return refuse(at, `must be a text, a number, true, false, or an object with one operator, not ${nameOf(at.value)}.`);
  }
  const [operator, ...more] = Object.keys(at.value);
  if (operator === undefined) return refuse(at, 'is an empty object. An expression has one operator, as in { "answer": "id" }.');
  if (more.length > 0) return refuse(at, wordSeveral([operator, ...more]));
  if (literals.includes(operator)) return explain(literal, at);
  const inside = stepTo(at, operator, at.value[operator]);
  const schema = schemaOf(operator);
  if (!schema) return refuse(inside, `There is no operator "${operator.slice(0, 80)}". ${suggest(operator, [...operators, ...literals])}`);
  explainOperands(operator, schema, inside, explain);
}

function explainOperands(operator: string, schema: z.ZodType, at: Visit, explain: Explain): void {
  if (schema instanceof z.ZodTuple) {
    const items = schema.def.items;
    const given = Array.isArray(at.value) ? at.value : null;
    if (given?.length !== items.length) return refuse(at, `"${operator}" takes ${numbers[items.length]} values in a list, and has ${given ? (numbers[given.length] ?? given.length) : nameOf(at.value)}.`);
    items.forEach((item, index) => explain(item, stepTo(at, index, given[index])));
  } else if (schema instanceof z.ZodArray && !(Array.isArray(at.value) && at.value.length >= 2)) {
    const given = Array.isArray(at.value) ? (numbers[at.value.length] ?? "") : nameOf(at.value);
    refuse(at, `"${operator}" takes a list of two or more values, and has ${given}.`);
  } else explain(schema, at);
}

/** Keys that stand side by side where only one may. */
function wordSeveral(keys: readonly string[]): string {
  const known = keys.filter((key) => operators.includes(key) || literals.includes(key));
  const [operator, second] = known;
  const shape = known.length === 1 && operator !== undefined ? schemaOf(operator) : undefined;
  const misplaced = shape instanceof z.ZodObject ? keys.filter((key) => Object.hasOwn(shape.shape, key)) : [];
  if (misplaced.length > 0) return `has ${quote(misplaced)} beside "${operator}". Put it inside "${operator}".`;
  if (second !== undefined) return `has ${numbers[known.length] ?? known.length} operators, ${quote(known)}. An expression has one: join them with "and" or "or", or put one inside the other.`;
  return `has the keys ${quote(keys.slice(0, 5))}. An expression has one key, its operator.`;
}

function schemaOf(operator: string): z.ZodType | undefined {
  return Object.hasOwn(operands, operator) ? operands[operator as keyof typeof operands] : undefined;
}

function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" and ");
}
