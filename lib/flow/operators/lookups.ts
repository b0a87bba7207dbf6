import { readDay, readMonth } from "../calendar";
import { decimal } from "../decimal";
import type { ExternalTables, LookupStatus, Table } from "../tables";
import type { Value, ValueType } from "../value";
import { literalValue } from "./literals";
import { compareValues } from "./numbers";
import { keyOf, withOne, wrongType, type CompileTable, type Context, type Scope } from "./run";

type Found = { status: "found"; value: Value } | { status: Exclude<LookupStatus, "found"> };
/** `null` when the table has no use for a key of this type. */
type Find = (key: Value, context: Context) => Found | null;
type External = Extract<Table, { kind: "external" }>;

/** Looking up in tables: those of the definition, and those that were handed to the evaluation. */
export const lookups: CompileTable<"lookup" | "lookupStatus"> = {
  lookup: ({ table, key, else: otherwise }, scope) => {
    const find = findIn(table, scope);
    const instead = otherwise === undefined ? undefined : scope.compile(otherwise);
    return withOne(scope.compile(key), (value, context) => {
      const found = find(value, context);
      if (!found) return wrongType("lookup");
      if (found.status === "found") return found.value;
      return instead?.(context) ?? { failure: "no-value", table, status: found.status };
    });
  },
  lookupStatus: ({ table, key }, scope) => {
    const find = findIn(table, scope);
    return withOne(scope.compile(key), (value, context) => find(value, context)?.status ?? wrongType("lookupStatus"));
  },
};

function findIn(id: string, { table: tableOf }: Scope): Find {
  const table = tableOf(id);
  switch (table?.kind) {
    case undefined:
      return () => null;
    case "external":
      return (key, { tables }) => askExternal(tables, id, key, table);
    case "keyed": {
      const rows = new Map(table.rows.map(({ key, value }) => [keyOf(literalValue(key)), literalValue(value)]));
      return (key) => foundOrNot(rows.get(keyOf(key)));
    }
    case "ranges": {
      const rows = table.rows.map(({ from, value }) => ({ from: literalValue(from), value: literalValue(value) }));
      return (key) => findRange(rows, key);
    }
  }
}

function findRange(rows: readonly { from: Value; value: Value }[], key: Value): Found | null {
  if (rows.some(({ from }) => compareValues(from, key) === null)) return null;
  return foundOrNot(rows.findLast(({ from }) => (compareValues(from, key) ?? 1) <= 0)?.value);
}

function foundOrNot(value: Value | undefined): Found {
  return value === undefined ? { status: "not-found" } : { status: "found", value };
}

/** A table that isn't there, fails, or answers nonsense is unavailable; what it gives must be of the type it was said to give. */
function askExternal(tables: ExternalTables, id: string, key: Value, table: External): Found {
  if (typeof key !== "string") return { status: "invalid" };
  try {
    const found = Object.hasOwn(tables, id) ? tables[id]?.(key) : undefined;
    if (found?.status === "not-found" || found?.status === "invalid") return { status: found.status };
    if (found?.status !== "found") return { status: "unavailable" };
    const value = readGiven(found.value, table);
    return value === null ? { status: "invalid" } : { status: "found", value };
  } catch {
    return { status: "unavailable" };
  }
}

function readGiven(given: unknown, { gives, options = [] }: External): Value | null {
  const isOption = (item: unknown): item is string => typeof item === "string" && options.includes(item);
  switch (gives) {
    case "boolean":
      return typeof given === "boolean" ? given : null;
    case "choice":
      return isOption(given) ? given : null;
    case "set":
      return Array.isArray(given) && given.every(isOption) ? new Set(given) : null;
    default:
      return typeof given === "string" || typeof given === "number" ? readWritten(String(given), gives) : null;
  }
}

function readWritten(given: string, gives: Exclude<ValueType, "boolean" | "choice" | "set">): Value | null {
  if (gives === "date") return readDay(given);
  if (gives === "month") return readMonth(given);
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(given) ? decimal(given) : null;
}
