import { dayNumber, FIRST_DAY, LAST_DAY, monthNumber, readDay } from "../calendar";
import type { Expression, Literal } from "../expression";
import { literalValue } from "../operators/literals";
import { wrongType } from "../operators/run";
import { lookupStatuses, type LookupStatus, type Table } from "../tables";
import { decimal, type Decimal } from "../decimal";
import { EITHER, exactly, hull, range, type Bound, type Scale } from "./bound";
import { FOUND, STATUS, type Knowledge } from "./knowledge";
import { either, impossible, mergeFailures, type Possible, type Reason } from "./possible";
import { tableKind } from "./reads";
import { textOf } from "./text";

export type LookupExpression = Extract<Expression, { lookup: unknown } | { lookupStatus: unknown }>;
type Status = LookupStatus;
/** What a lookup can come to: with which statuses, and the value where something is found. */
type Outcomes = { statuses: readonly Status[]; value: Bound | null };
type OwnTable = Exclude<Table, { kind: "external" }>;

export function readLookup(expression: LookupExpression): { table: string; key: Expression; otherwise?: Expression | undefined; wantsStatus: boolean } {
  if ("lookupStatus" in expression) return { ...expression.lookupStatus, wantsStatus: true };
  return { table: expression.lookup.table, key: expression.lookup.key, otherwise: expression.lookup.else, wantsStatus: false };
}

/** The name under which it is known what looking up a key in a table came to: the same for facts as for what they are. */
export function lookupName({ flow }: Reason, prefix: string, table: string, key: Expression): string {
  let own = key;
  // No further than there are facts: they may go in a circle.
  for (let step = 0; step < Object.keys(flow.facts).length && typeof own === "object" && "fact" in own; step += 1) own = Object.hasOwn(flow.facts, own.fact) ? (flow.facts[own.fact] ?? own) : own;
  return `${prefix}${table} ${textOf(own)}`;
}

/** The name under which the value of a lookup is known by itself; `null` when it isn't, or not yet sure that there is one. */
export function nameOfFound(reason: Reason, { lookup: { table, key, else: otherwise } }: Extract<Expression, { lookup: unknown }>, knowledge: Knowledge): string | null {
  if (tableKind(reason.flow, table) !== "external") return null;
  const status = knowledge.known.get(lookupName(reason, STATUS, table, key));
  const isFound = status?.kind === "texts" && status.values.length === 1 && status.values[0] === "found";
  return isFound || otherwise === undefined ? lookupName(reason, FOUND, table, key) : null;
}

export function boundOfLookup(reason: Reason, expression: LookupExpression, knowledge: Knowledge): Possible {
  const { table: id, key, otherwise, wantsStatus } = readLookup(expression);
  const table = Object.hasOwn(reason.flow.tables, id) ? reason.flow.tables[id] : undefined;
  if (!table) return impossible(wrongType("lookup"));
  const keyBound = reason.boundOf(key, knowledge);
  if (keyBound.bound === null) return keyBound;
  reason.work(table.kind === "external" ? 1 : Math.ceil(table.rows.length / 10));
  const outcomes = table.kind === "external" ? askExternal(reason, id, key, table, knowledge) : askOwn(table, keyBound.bound);
  if (!outcomes) return impossible(wrongType("lookup"));
  const { statuses, value } = outcomes;
  if (wantsStatus) return { bound: { kind: "texts", values: statuses }, failures: keyBound.failures };
  const found: Possible = { bound: statuses.includes("found") ? value : null, failures: keyBound.failures };
  const missed = statuses.filter((status): status is Exclude<Status, "found"> => status !== "found");
  if (missed.length === 0) return found;
  if (otherwise !== undefined) return either(found, reason.boundOf(otherwise, knowledge));
  return { bound: found.bound, failures: mergeFailures(found.failures, missed.map((status) => ({ failure: "no-value" as const, table: id, status }))) };
}

function askExternal(reason: Reason, id: string, key: Expression, table: Extract<Table, { kind: "external" }>, { known }: Knowledge): Outcomes {
  const status = known.get(lookupName(reason, STATUS, id, key));
  const value = known.get(lookupName(reason, FOUND, id, key)) ?? anythingOf(table);
  return { statuses: status?.kind === "texts" ? (status.values as readonly Status[]) : lookupStatuses, value };
}

/** The largest number a table may give, and the finest. */
const MOST = decimal("999999999999999.9999999999");
const FINEST = decimal("1e-10");
const ends = [FIRST_DAY, LAST_DAY].map((text) => readDay(text));

/** All that an external table can give. */
export function anythingOf({ gives, options = [] }: Extract<Table, { kind: "external" }>): Bound {
  switch (gives) {
    case "boolean":
      return EITHER;
    case "choice":
      return { kind: "texts", values: options };
    case "set":
      return { kind: "choices", options, chosen: new Set(), left: new Set(), fewest: 0, most: options.length };
    case "date":
    case "month": {
      const [first, last] = ends.map((day) => (day ? (gives === "date" ? dayNumber(day) : monthNumber(day.toPlainYearMonth())) : 0));
      return range(gives, first ?? 0, last ?? 0, decimal(1));
    }
    default:
      return range("number", MOST.neg(), MOST, FINEST);
  }
}

/** `null` for a key of another make than the rows have. */
function askOwn(table: OwnTable, key: Bound): Outcomes | null {
  const rows = table.kind === "ranges" ? rowsBetween(rangesOf(table), key) : rowsWith(table, key);
  if (!rows) return null;
  const value = rows.values.reduce<Bound | null>(hull, null);
  const statuses: Status[] = [...(rows.values.length > 0 ? (["found"] as const) : []), ...(rows.mayMiss ? (["not-found"] as const) : [])];
  return { statuses, value };
}

type Rows = { values: Bound[]; mayMiss: boolean };

/** Where the rows of a table begin, one after the other; `null` for rows without an order. */
type Ranges = { of: Scale; from: Decimal[]; values: Bound[]; inOrder: boolean } | null;
const ranges = new WeakMap<object, Ranges>();

function rangesOf(table: Extract<Table, { kind: "ranges" }>): Ranges {
  const known = ranges.get(table);
  if (known !== undefined) return known;
  const bounds = table.rows.map((row) => exactly(literalValue(row.from)));
  const [first] = bounds;
  const from = bounds.flatMap((bound) => (bound.kind === "range" && first?.kind === "range" && bound.of === first.of ? [bound.lo] : []));
  const values = table.rows.map((row) => exactly(literalValue(row.value)));
  const read = first?.kind === "range" && from.length === bounds.length ? { of: first.of, from, values, inOrder: from.every((one, index) => index === 0 || from[index - 1]?.lt(one) === true) } : null;
  ranges.set(table, read);
  return read;
}

function rowsBetween(table: Ranges, key: Bound): Rows | null {
  if (!table || key.kind !== "range" || key.of !== table.of) return null;
  const { from, values, inOrder } = table;
  // Rows in disorder are a finding; here any of them may be the one.
  if (!inOrder) return { values, mayMiss: true };
  const [first, last] = [lastReached(from, key.lo), lastReached(from, key.hi)];
  return { values: values.slice(Math.max(0, first), last + 1), mayMiss: first < 0 };
}

/** The last row that a key has reached; -1 for a key before them all. */
function lastReached(from: readonly Decimal[], key: Decimal): number {
  let [low, high] = [-1, from.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (from[middle]?.lte(key)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rowsWith({ rows }: Extract<Table, { kind: "keyed" }>, key: Bound): Rows {
  const may = rows.filter((row) => mayBe(key, row.key));
  const sure = (key.kind === "texts" || key.kind === "truth") && key.values.every((value) => rows.some((row) => row.key === value));
  return { values: may.map((row) => exactly(literalValue(row.value))), mayMiss: !sure };
}

function mayBe(key: Bound, written: Literal): boolean {
  if (key.kind === "texts" || key.kind === "truth") return key.values.some((value) => value === written);
  if (key.kind === "open-text") return typeof written === "string" && !key.not.includes(written);
  const own = exactly(literalValue(written));
  return key.kind === "range" && own.kind === "range" && own.of === key.of && own.lo.gte(key.lo) && own.lo.lte(key.hi);
}
