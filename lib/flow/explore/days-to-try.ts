import { addTo, readDay } from "../calendar";
import type { FlowDefinition } from "../definition";
import { everyPart, operatorOf } from "../parts";
import { FIRST_TODAY, LAST_TODAY } from "./explore";
import { expressionsOf } from "./live-names";

/** Ordinary days, the odd ones of the calendar, those around the days that the flow itself names, and a whole week where it counts the days of one. */
export function daysToTry(flow: FlowDefinition): string[] {
  const expressions = [...Object.values(flow.facts), ...flow.nodes.flatMap((node) => expressionsOf(node))].flatMap(everyPart);
  const rows = Object.values(flow.tables).flatMap((table) => (table.kind === "ranges" ? table.rows.map((row) => row.from) : []));
  const named = [...expressions, ...rows].flatMap((part) => (typeof part === "object" && "date" in part ? [part.date] : []));
  const around = [...new Set(named)].slice(0, 6).flatMap((day) => daysFrom(day, [0, -1, 1]));
  const week = expressions.some((part) => operatorOf(part) === "weekday") ? daysFrom("2026-11-21", [0, 1, 2, 3, 4, 5, 6]) : [];
  const ordinary = ["2026-11-20", "2028-02-29", "2027-12-31", "2030-03-01"];
  return [...new Set([...ordinary, ...around, ...week])].filter((day) => day >= FIRST_TODAY && day <= LAST_TODAY);
}

function daysFrom(text: string, steps: readonly number[]): string[] {
  const day = readDay(text);
  return day ? steps.flatMap((days) => addTo(day, days, "days")?.toString() ?? []) : [];
}
