import { optionsOf, type Answer, type RawAnswers } from "@/lib/flow/answers";
import type { FlowDefinition, Question } from "@/lib/flow/definition";
import { evaluate, type Evaluation, type EvaluationInput } from "@/lib/flow/evaluate";
import { withAnswer } from "./with-answer";

/** A walk to its end: an outcome, a fault, or a question that takes no answer at all. */
export type Walked = { answers: RawAnswers; input: EvaluationInput; end: Evaluation };

/** The days tried: around those the flows name, and the odd ones of the calendar. */
const days = ["2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-29", "2026-11-30", "2026-12-01", "2028-02-29"];

/** Every day and every table that can make a difference to a small flow. */
export function inputsFor(flow: FlowDefinition): EvaluationInput[] {
  const text = JSON.stringify([flow.nodes, flow.facts]);
  const tables = text.includes("kjente") ? [0, 1, 2, 3, null, "not-found", "invalid", "unavailable"] : ["unavailable"];
  return (text.includes('"today"') ? days : days.slice(3, 4)).flatMap((today) => tables.map((found) => ({ today, tables: { kjente: (key: string) => (key !== "0301" ? { status: "found" as const, value: 1 } : typeof found === "string" ? { status: found as "invalid" } : { status: "found" as const, value: found }) } })));
}

/** All walks there are, on one day; `null` when there are more than `most` of them. */
export function walkAll(flow: FlowDefinition, input: EvaluationInput, most: number, start: RawAnswers = {}): Walked[] | null {
  const found: Walked[] = [];
  const follow = (answers: RawAnswers, here: Evaluation): boolean => {
    if (found.length > most) return false;
    if (here.status !== "asks") return found.push({ answers, input, end: here }) > 0;
    const place = { node: here.question.id, ...(here.round && { round: here.round }) };
    let taken = 0;
    for (const answer of candidates(here.question, input.today)) {
      const given = withAnswer(answers, place, answer);
      const next = evaluate(flow, given, input);
      if (next.status === "asks" && next.question.id === place.node && next.round?.index === here.round?.index) continue;
      taken += 1;
      if (!follow(given, next)) return false;
    }
    if (taken === 0) found.push({ answers, input, end: here });
    return true;
  };
  return follow(start, evaluate(flow, start, input)) ? found : null;
}

/** More than a question of a small flow can take: its limits pick from these. */
export function candidates({ asks, optional }: Question, today: string): Answer[] {
  const passed = optional ? [null] : [];
  switch (asks.kind) {
    case "choices":
      return [...passed, ...subsets(asks.options), ...(asks.none === undefined ? [] : [[asks.none]])];
    case "integer":
      return [...passed, "-2", "-1", "0", "1", "2", "3", "4", "5", "6"];
    case "number":
      return [...passed, "0,8", "0,9", "1", "1,1", "1,2", "1,3"];
    case "money":
      return [...passed, "0,98", "0,99", "1", "1,01", "1,02", "1,03"];
    case "percent":
      return [...passed, "49,8", "49,9", "50", "50,1", "50,2"];
    case "date":
      return [...passed, ...around(today, 6), ...around("2026-11-20", 4).filter((day) => !around(today, 6).includes(day))];
    case "month":
      return [...passed, "2026-09", "2026-10", "2026-11", "2026-12", "2027-01"];
    case "postcode":
      return [...passed, "0301", "5003"];
    default:
      return [...passed, ...optionsOf(asks)];
  }
}

function subsets(options: readonly string[]): string[][] {
  return options.reduce<string[][]>((all, option) => [...all, ...all.map((set) => [...set, option])], [[]]);
}

function around(day: string, reach: number): string[] {
  return Array.from({ length: 2 * reach + 1 }, (_, index) => new Date(Date.parse(day) + (index - reach) * 86_400_000).toISOString().slice(0, 10));
}

/** How many questions a walk has asked. */
export function countAsked(evaluation: Evaluation): number {
  return evaluation.path.filter(({ kind }) => kind === "question").length;
}
