import type { FlowDefinition, FlowNode, Question } from "../definition";
import type { Expression } from "../expression";
import { bringOf } from "../nodes";
import { everyPart } from "../parts";
import { compareValues } from "../operators/numbers";
import { literalValue } from "../operators/literals";
import { checkExpression, type ExpressionProblem } from "./check-expression";
import type { Claim } from "./finding";
import { joinTypes, typeOfAsks, typeOfLiteral, UNKNOWN, type Type } from "./types";

const ANY: readonly Type["type"][] = ["boolean", "text", "set", "number", "money", "percent", "date", "month"];

/** Expressions that can't mean anything: unknown names, values of the wrong type, facts that need themselves, tables in disorder. */
export function checkTypes(flow: FlowDefinition): Claim[] {
  const circular = circularFacts(flow);
  const facts = Object.entries(flow.facts).flatMap(([id, value]) => [
    ...claim(checkExpression(flow, value, `facts.${id}`, ANY), null),
    ...(circular.has(id) ? [{ kind: "circular-fact" as const, at: `facts.${id}`, message: "Needs itself, directly or by way of other facts.", shownBy: null }] : []),
  ]);
  return [...flow.nodes.flatMap((node) => checkNode(flow, node)), ...facts, ...checkTables(flow)];
}

function claim(problems: readonly ExpressionProblem[], shownBy: Claim["shownBy"]): Claim[] {
  return problems.map((problem) => ({ ...problem, shownBy }));
}

function checkNode(flow: FlowDefinition, node: FlowNode): Claim[] {
  const at = `nodes.${node.id}`;
  const here = { node: node.id };
  if (node.kind === "outcome") {
    const conditions = [...node.ways.map((way) => ({ list: "ways", ...way })), ...bringOf(node).map((item) => ({ list: "bring", ...item }))];
    return conditions.flatMap(({ list, id, when }) => (when === undefined ? [] : claim(checkExpression(flow, when, `${at}.${list}.${id}.when`, "boolean"), here)));
  }
  const routes = node.routes.flatMap((route, index) => claim(checkExpression(flow, route.if, `${at}.routes.${index}.if`, "boolean"), { node: node.id, route: index }));
  if (node.kind === "question") return [...claim(checkQuestion(flow, node, at, null), here), ...routes];
  if (node.kind === "decision") return routes;
  const times = checkTimes(flow, node.times, `${at}.times`);
  const inner = node.questions.flatMap((question) => checkQuestion(flow, question, `${at}.questions.${question.id}`, node.id));
  return [...claim([...times, ...inner], here), ...routes];
}

function checkTimes(flow: FlowDefinition, times: Expression, at: string): ExpressionProblem[] {
  const problems = checkExpression(flow, times, at, "number");
  // Adding half a day is refused for the same reason: only a whole number can say how often.
  const whole = checkExpression(flow, { addDays: [{ today: true }, times] }, at, "date");
  return problems.length > 0 || whole.length === 0 ? problems : [{ kind: "type-error", at, message: "Must be a whole number: round it." }];
}

function checkQuestion(flow: FlowDefinition, { id, asks, when }: Question, at: string, group: string | null): ExpressionProblem[] {
  const asked = when === undefined ? [] : checkExpression(flow, when, `${at}.when`, "boolean", group);
  if (!("min" in asks || "max" in asks)) return [...asked, ...checkTableOf(flow, asks, at)];
  const { type } = typeOfAsks(asks, id);
  const limits = (["min", "max"] as const).flatMap((end) => {
    const limit = asks[end];
    return limit === undefined ? [] : checkExpression(flow, limit, `${at}.asks.${end}`, type, group);
  });
  return [...asked, ...limits];
}

function checkTableOf(flow: FlowDefinition, asks: Question["asks"], at: string): ExpressionProblem[] {
  const id = "table" in asks ? asks.table : undefined;
  if (id === undefined || (Object.hasOwn(flow.tables, id) && flow.tables[id]?.kind === "external")) return [];
  return [{ kind: "unknown-table", at: `${at}.asks.table`, message: `There is no external table with the id "${id}".` }];
}

/** Facts that need themselves. Those that need only what needs nothing more are set aside first, as nearly all are. */
function circularFacts(flow: FlowDefinition): ReadonlySet<string> {
  const needs = new Map(Object.entries(flow.facts).map(([id, value]) => [id, new Set(everyPart(value).flatMap((part) => (typeof part === "object" && "fact" in part && Object.hasOwn(flow.facts, part.fact) ? [part.fact] : [])))]));
  const neededBy = new Map<string, string[]>();
  for (const [id, others] of needs) {
    for (const other of others) {
      const users = neededBy.get(other) ?? [];
      users.push(id);
      neededBy.set(other, users);
    }
  }
  const open = [...needs].flatMap(([id, others]) => (others.size === 0 ? [id] : []));
  for (let done = open.pop(); done !== undefined; done = open.pop()) {
    needs.delete(done);
    for (const id of neededBy.get(done) ?? []) {
      const others = needs.get(id);
      others?.delete(done);
      if (others?.size === 0) open.push(id);
    }
  }
  return new Set([...needs.keys()].filter((id) => reaches(needs, id)));
}

function reaches(needs: ReadonlyMap<string, ReadonlySet<string>>, id: string): boolean {
  const seen = new Set<string>();
  const open = [...(needs.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(needs.get(next) ?? []));
  }
  return false;
}

/** Rows of one kind, each once, and ranges from low to high. */
function checkTables(flow: FlowDefinition): Claim[] {
  return Object.entries(flow.tables).flatMap(([id, table]): Claim[] => {
    if (table.kind === "external") return [];
    const at = `tables.${id}`;
    const mixed = (column: string, types: readonly Type[]): Claim[] =>
      types.reduce<Type | null>((a, b) => a && joinTypes(a, b), types[0] ?? UNKNOWN) ? [] : [{ kind: "type-error", at, message: `Has values of several types under "${column}".`, shownBy: null }];
    const column = table.kind === "ranges" ? "from" : "key";
    const keys = table.kind === "ranges" ? table.rows.map((row) => row.from) : table.rows.map((row) => row.key);
    const ordered = keys.flatMap((key, index): Claim[] => {
      const before = keys[index - 1];
      if (before === undefined || table.kind !== "ranges" || (compareValues(literalValue(before), literalValue(key)) ?? 0) < 0) return [];
      return [{ kind: "type-error", at: `${at}.rows.${index}.from`, message: "Rows must go from low to high, and text has no order.", shownBy: null }];
    });
    const repeated = keys.flatMap((key, index): Claim[] =>
      table.kind === "keyed" && keys.findIndex((other) => JSON.stringify(other) === JSON.stringify(key)) < index ? [{ kind: "duplicate-id", at: `${at}.rows.${index}.key`, message: "This key is used more than once.", shownBy: null }] : [],
    );
    return [...mixed(column, keys.map(typeOfLiteral)), ...mixed("value", table.rows.map((row) => typeOfLiteral(row.value))), ...ordered, ...repeated];
  });
}
