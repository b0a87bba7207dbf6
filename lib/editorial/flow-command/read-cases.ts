import type { CaseError } from "@/lib/flow/cases";
import { wordIssue } from "@/lib/flow/definition-errors/wording";
import { flowCase, type FlowCase } from "@/lib/flow/saved-case";
import { writtenTables, type WrittenTables } from "@/lib/flow/written-tables";
import { CommandFailure } from "./command-failure";
import { findJsonFault } from "./find-json-fault";
import { parseSource, placeAt } from "./parse-source";
import { LARGEST_CASES, readText } from "./read-text";
import { writePath, writePlace } from "./source-text";

/** One case of a file: to be walked, unless it can't be read, and what is already wrong with it. */
export type CaseEntry = { name: string | number; read: FlowCase | null; errors: CaseError[] };

/**
 * Reads cases: a JSON list, one case alone, or one case a line.
 * A case of the wrong make is an entry with an error, so that the others are walked all the same.
 * @throws CommandFailure naming the place, when the file is no JSON.
 */
export function readCases(cwd: string, file: string): CaseEntry[] {
  const text = readText(cwd, file, LARGEST_CASES);
  return parseCases(file, text).map(readEntry);
}

function parseCases(file: string, text: string): unknown[] {
  const fault = findJsonFault(text);
  if (fault === null) {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json : [json];
  }
  const lines = text.split("\n");
  const first = lines.find((line) => line.trim() !== "");
  // Whatever begins with a whole case on a line is read by lines, and told about by lines.
  if (first === undefined || findJsonFault(first) !== null) throw new CommandFailure(`${writePlace(placeAt(file, text, fault.offset))}\n  ${fault.message}`);
  return lines.flatMap((line, index): unknown[] => {
    if (line.trim() === "") return [];
    const inLine = findJsonFault(line);
    if (inLine) throw new CommandFailure(`${writePlace({ file, line: index + 1, column: inLine.offset + 1 })}\n  ${inLine.message}`);
    return [JSON.parse(line)];
  });
}

function readEntry(json: unknown, index: number): CaseEntry {
  const parsed = flowCase.safeParse(json, { error: wordIssue });
  const named = typeof json === "object" && json !== null && "case" in json && typeof json.case === "string" ? json.case : index;
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }): CaseError => ({ problem: "unreadable", message: `${writePath(path as (string | number)[]) || "the case"} ${message}` }));
    return { name: named, read: null, errors };
  }
  // A misspelt "outcome" would expect nothing, and so never differ.
  const unknown = Object.keys(json as object).filter((key) => !(key in flowCase.shape));
  return { name: named, read: parsed.data, errors: unknown.map((key) => ({ problem: "unreadable", message: `"${key}" is not known in a case. Known: ${Object.keys(flowCase.shape).join(", ")}.` })) };
}

/** @throws CommandFailure naming the place, when the file isn't tables. */
export function readTables(cwd: string, file: string): WrittenTables {
  const source = parseSource(file, readText(cwd, file, LARGEST_CASES));
  const parsed = writtenTables.safeParse(source.json);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path }) => `${writePlace(source.placeOf(path as (string | number)[]))}  ${writePath(path as (string | number)[]) || "(the whole file)"}`);
  throw new CommandFailure(`${lines.join("\n")}\n  Tables are { "table-id": "unavailable" or { "rows": { "key": value }, "invalid": ["key"], "unavailable": ["key"] } }.`);
}
