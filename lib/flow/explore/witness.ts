import { TRUE, type Bound } from "../bounds/bound";
import { FOUND, pickValue, STATUS, TODAY, type GroupKnowledge, type Knowledge, type RoundShape } from "../bounds/knowledge";
import { dayAt, isDay, isMonth } from "../calendar";
import { optionsOf, type Answer, type Answers } from "../answers";
import { compilerOf } from "../compile";
import { isDecimal } from "../decimal";
import type { FlowDefinition, Question } from "../definition";
import type { Expression } from "../expression";
import { isFailure } from "../failure";
import type { Context } from "../operators/run";
import { writeNumber } from "../reading/read-number";
import { toJson, type Value } from "../value";
import type { WrittenTables } from "../written-tables";
import { anythingOf } from "../bounds/lookups";
import type { Break, Exit, State } from "./exploration";

/** Answers that take a walk, the day they take it on, and what external tables must come to. */
export type Witness = { answers: Answers; today: string; tables: WrittenTables };

/** The exits that lead from where the exploration began to a state, in order. */
export function exitsTo(state: State): Exit[] {
  const exits: Exit[] = [];
  for (let exit = state.via; exit; exit = exit.from.via) exits.push(exit);
  return exits.reverse();
}

/** Which of what is left open a witness takes: for each thing known, by its place, the least or the most; and which way to answer the rounds of groups. */
export type Taste = { end: (place: number) => "lo" | "hi"; shape: number };

/** Answers of a reader who takes a walk. */
export function witnessOf(flow: FlowDefinition, walk: readonly (Exit | Break)[], last: Knowledge | undefined, taste: Taste): Witness {
  const { known, groups } = sumUp(walk, last);
  const places = [...known.keys()];
  const pick = (name: string, bound: Bound): Value => pickValue(bound, taste.end(places.indexOf(name)));
  const day = known.get(TODAY);
  const today = day ? pick(TODAY, day) : null;
  const values = new Map<string, Value>();
  for (const [name, bound] of known) if (!name.startsWith("@")) values.set(name, pick(name, bound));
  const context: Context = { answers: values, rounds: new Map(), round: null, today: isDay(today) ? today : dayAt(0), tables: {}, facts: new Map() };
  const answers: Record<string, Answers[string]> = {};
  for (const { from: { node }, asked } of walk) {
    const value = values.get(node.id);
    const group = groups.get(node.id);
    if (node.kind === "question" && value !== undefined) answers[node.id] = writeAnswer(node, value);
    // Asked, and passed over.
    else if (node.kind === "question" && node.optional && asked.most > 0) answers[node.id] = null;
    else if (node.kind === "group" && group) answers[node.id] = writeRounds(flow, node.questions, group, context, taste);
  }
  return { answers, today: isDay(today) ? today.toString() : ANY_DAY, tables: tablesOf(flow, known, context, pick) };
}

/** A day for walks on which it makes no difference. */
const ANY_DAY = "2026-01-01";

/** All that is known at the end of a walk. What is learnt later is narrower. */
function sumUp(walk: readonly (Exit | Break)[], last: Knowledge | undefined): { known: Map<string, Bound>; groups: Map<string, GroupKnowledge> } {
  const known = new Map<string, Bound>();
  const groups = new Map<string, GroupKnowledge>();
  for (const knowledge of [...walk.map((exit) => exit.knowledge), ...(last ? [last] : [])]) {
    for (const [name, bound] of knowledge.known) known.set(name, bound);
    for (const [id, group] of knowledge.groups) groups.set(id, group);
  }
  return { known, groups };
}

function writeRounds(flow: FlowDefinition, questions: readonly Question[], { times, shapes, picked }: GroupKnowledge, context: Context, { end, shape }: Taste): Answers[] {
  const count = compilerOf(flow)(times)(context);
  const wanted = picked?.length ?? (!isFailure(count) && isDecimal(count) ? Math.max(0, Math.min(20, count.toNumber())) : 0);
  // Past the number of shapes, the first round is unlike the rest.
  const shapeOf = (index: number): RoundShape | undefined => picked?.[index] ?? shapes[(shape < shapes.length || index === 0 ? shape : shape + 1) % Math.max(1, shapes.length)];
  return Array.from({ length: wanted }, (_, index) =>
    Object.fromEntries(
      questions.flatMap((question, place): [string, Answer][] => {
        const bound = shapeOf(index)?.get(question.id);
        if (bound) return [[question.id, writeAnswer(question, pickValue(bound, end(place + index)))]];
        return question.optional ? [[question.id, null]] : [];
      }),
    ),
  );
}

/** The form an answer is kept in. */
export function writeAnswer({ asks }: Pick<Question, "asks">, value: Value): Answer {
  if (isDecimal(value)) return writeNumber(value);
  if (isDay(value) || isMonth(value)) return value.toString();
  if (value instanceof Set) {
    const chosen = optionsOf(asks).filter((option) => value.has(option));
    return chosen.length === 0 && asks.kind === "choices" && asks.none !== undefined ? [asks.none] : chosen;
  }
  return String(value);
}

/** External tables that come to what was found they must. */
function tablesOf(flow: FlowDefinition, known: ReadonlyMap<string, Bound>, context: Context, pick: (name: string, bound: Bound) => Value): WrittenTables {
  const tables: Record<string, Exclude<WrittenTables[string], string>> = {};
  for (const [name, bound] of known) {
    if (!name.startsWith(STATUS) || bound.kind !== "texts") continue;
    const [, id = ""] = name.split(" ");
    const written = name.slice(`${STATUS}${id} `.length);
    const key = compilerOf(flow)(JSON.parse(written) as Expression)(context);
    if (isFailure(key) || typeof key !== "string") continue;
    const table = (tables[id] ??= { rows: {}, invalid: [], unavailable: [] });
    const [status] = bound.values;
    const found = `${FOUND}${id} ${written}`;
    if (status === "found") table.rows[key] = toJson(pick(found, known.get(found) ?? someValue(flow, id)));
    if (status === "unavailable") table.unavailable.push(key);
    // A question would refuse what its table calls invalid; a value of no use comes to the same for those who look it up.
    if (status === "invalid" && bound.values.length === 1) table.rows[key] = [[]];
  }
  return tables;
}

/** Something an external table can give. */
function someValue(flow: FlowDefinition, id: string): Bound {
  const table = Object.hasOwn(flow.tables, id) ? flow.tables[id] : undefined;
  return table?.kind === "external" ? anythingOf(table) : TRUE;
}
