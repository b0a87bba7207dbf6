import type { Expression } from "../expression";
import { lookupStatuses, type Table } from "../tables";
import { exactly } from "./bound";
import type { Split, Splitter } from "./instantiate";
import { FOUND, STATUS, type Knowledge } from "./knowledge";
import { assume } from "./assume";
import { lookupName, readLookup, type LookupExpression } from "./lookups";
import type { Reason } from "./possible";
import { textOf } from "./text";

/** Splits by what a key is, or by what an external table may say of it. */
export function splitLookup(reason: Reason, split: Splitter, expression: LookupExpression, knowledge: Knowledge): Split {
  const { table: id, key, otherwise } = readLookup(expression);
  const table = Object.hasOwn(reason.flow.tables, id) ? reason.flow.tables[id] : undefined;
  if (!table) return null;
  const { bound, failures } = reason.boundOf(key, knowledge);
  if (bound === null || failures.length > 0) return split(key, knowledge);
  const cases = table.kind === "external" ? splitExternal(reason, id, key, knowledge) : (splitRows(reason, split, table, key, knowledge) ?? split(key, knowledge));
  return cases ?? (otherwise === undefined ? null : split(otherwise, knowledge));
}

function splitExternal(reason: Reason, id: string, key: Expression, knowledge: Knowledge): Split {
  const name = lookupName(reason, STATUS, id, key);
  const known = knowledge.known.get(name);
  const statuses = known?.kind === "texts" ? known.values : lookupStatuses;
  if (statuses.length > 1) return statuses.map((status) => learnOf(reason, knowledge, name, id, key, exactly(status)));
  if (statuses[0] !== "found") return null;
  const found = lookupName(reason, FOUND, id, key);
  const value = knowledge.known.get(found) ?? reason.boundOf({ lookup: { table: id, key } }, knowledge).bound;
  if (value?.kind === "texts" || value?.kind === "truth") return value.values.length < 2 ? null : value.values.map((one) => learnOf(reason, knowledge, found, id, key, exactly(one)));
  return value && !knowledge.known.has(found) ? [learnOf(reason, knowledge, found, id, key, value)] : null;
}

/** What one key comes to says nothing sure of another that may be the same. */
function learnOf(reason: Reason, knowledge: Knowledge, name: string, table: string, key: Expression, bound: Parameters<typeof assume>[4]): Knowledge {
  const own = [lookupName(reason, STATUS, table, key), lookupName(reason, FOUND, table, key)];
  const another = [...knowledge.known.keys()].some((other) => (other.startsWith(`${STATUS}${table} `) || other.startsWith(`${FOUND}${table} `)) && !own.includes(other));
  return assume(reason, knowledge, name, [key], bound, knowledge.certain && !another);
}

/** Where one row ends and the next begins, the middle one first; or whether the key is that of a row. */
function splitRows(reason: Reason, split: Splitter, table: Exclude<Table, { kind: "external" }>, key: Expression, knowledge: Knowledge): Split {
  const edges = edgesOf(reason, table, key).filter((edge) => {
    const { bound } = reason.boundOf(edge, knowledge);
    return bound?.kind === "truth" && bound.values.length > 1;
  });
  const middle = Math.floor(edges.length / 2);
  for (const edge of [...edges.slice(middle), ...edges.slice(0, middle)]) {
    const cases = split(edge, knowledge);
    if (cases) return cases;
  }
  return null;
}

/** The conditions on which the row turns, each the same whenever it is asked for. */
function edgesOf({ kept }: Reason, table: Exclude<Table, { kind: "external" }>, key: Expression): readonly Expression[] {
  const of = kept.edges.get(table) ?? new Map<string, readonly Expression[]>();
  kept.edges.set(table, of);
  const name = textOf(key);
  const known = of.get(name);
  if (known) return known;
  const edges = table.rows.map((row): Expression => ("from" in row ? { atLeast: [key, row.from] } : { equals: [key, row.key] }));
  of.set(name, edges);
  return edges;
}
