import type { FlowDefinition } from "../definition";
import type { Expression } from "../expression";
import { indexNodes } from "../nodes";
import { operatorOf, partsOf } from "../parts";

/** What an expression depends on, looking through facts. */
export type Reads = { readonly answers: ReadonlySet<string>; readonly groups: ReadonlySet<string>; readonly today: boolean; readonly external: boolean };

type Found = { answers: Set<string>; groups: Set<string>; today: boolean; external: boolean };
type Cache = { expressions: WeakMap<object, Found>; facts: Map<string, Found> };
const caches = new WeakMap<FlowDefinition, Cache>();

const nothing = (): Found => ({ answers: new Set(), groups: new Set(), today: false, external: false });
const NOTHING: Reads = nothing();

/** The questions, groups and other things whose values an expression may need. Answers within groups count as answers. */
export function readsOf(flow: FlowDefinition, expression: Expression): Reads {
  return typeof expression === "object" ? findReads(flow, expression) : NOTHING;
}

function findReads(flow: FlowDefinition, expression: Expression & object): Found {
  const cache = caches.get(flow) ?? { expressions: new WeakMap<object, Found>(), facts: new Map<string, Found>() };
  caches.set(flow, cache);
  const before = cache.expressions.get(expression);
  if (before) return before;
  const found = nothing();
  collect(flow, expression, found, cache);
  cache.expressions.set(expression, found);
  return found;
}

function collect(flow: FlowDefinition, expression: Expression, found: Found, cache: Cache): void {
  const operator = operatorOf(expression);
  if (operator === null) return;
  const operands = (expression as Record<string, unknown>)[operator];
  if (operator === "answer" || operator === "given") found.answers.add(operands as string);
  if (operator === "today") found.today = true;
  if (operator === "lookup" || operator === "lookupStatus") found.external ||= tableKind(flow, (operands as { table: string }).table) === "external";
  if (operator === "sum" || operator === "count" || operator === "any" || operator === "all") collectGroup(flow, (operands as { over: string }).over, found, cache);
  if (operator === "fact") add(found, readsOfFact(flow, operands as string, cache));
  for (const part of partsOf(expression)) collect(flow, part.expression, found, cache);
}

/** What a group sums up to depends on how many rounds it has. */
function collectGroup(flow: FlowDefinition, id: string, found: Found, cache: Cache): void {
  if (found.groups.has(id)) return;
  found.groups.add(id);
  const group = indexNodes(flow).get(id);
  if (group?.kind === "group") collect(flow, group.times, found, cache);
}

/** Each fact is looked through once, however many others use it. */
function readsOfFact(flow: FlowDefinition, id: string, cache: Cache): Found {
  const before = cache.facts.get(id);
  const value = Object.hasOwn(flow.facts, id) ? flow.facts[id] : undefined;
  if (before || value === undefined) return before ?? nothing();
  const found = nothing();
  // As long as it is being looked through: facts may go in a circle.
  cache.facts.set(id, found);
  collect(flow, value, found, cache);
  return found;
}

function add(found: Found, more: Found): void {
  for (const name of more.answers) found.answers.add(name);
  for (const name of more.groups) found.groups.add(name);
  found.today ||= more.today;
  found.external ||= more.external;
}

export function tableKind(flow: FlowDefinition, id: string): string | undefined {
  return Object.hasOwn(flow.tables, id) ? flow.tables[id]?.kind : undefined;
}
