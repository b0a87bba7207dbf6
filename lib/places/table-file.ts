import { parse } from "csv-parse/sync";
import type { z } from "zod";

/** One thing that is wrong with a file: where, and what. `field` is empty when it is about the whole row. */
export type FileProblem = { line: number; field: string; problem: string };

/** A file that can't be used. The message lists the problems by line and field, and can be shown as it is. */
export class PlaceFileError extends Error {
  override name = "PlaceFileError";
  constructor(
    file: string,
    readonly problems: readonly FileProblem[],
  ) {
    const lines = problems.slice(0, shown).map(({ line, field, problem }) => `  line ${line}${field === "" ? "" : `, ${field}`}: ${problem}`);
    const more = problems.length > shown ? [`  and ${problems.length - shown} more`] : [];
    super([`${file}: ${problems.length} bad ${problems.length === 1 ? "row or field" : "rows or fields"}`, ...lines, ...more].join("\n"));
  }
}

const shown = 40;

type Format = { delimiter: "," | "\t"; columns: "first-line" | readonly string[] };

/** A row with the line it ends on. */
export type TableRow<Row> = { row: Row; line: number };

/**
 * Reads a table out of a text, row by row with its schema. An empty cell is null.
 * @throws {PlaceFileError} with every problem in it.
 */
export function readTable<Row>(file: string, text: string, format: Format, schema: z.ZodType<Row>): TableRow<Row>[] {
  const rows: TableRow<Row>[] = [];
  const problems: FileProblem[] = [];
  for (const { record, info } of splitTable(file, text, format)) {
    const parsed = schema.safeParse(Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, cell === "" ? null : cell])));
    if (parsed.success) rows.push({ row: parsed.data, line: info.lines });
    else problems.push(...parsed.error.issues.map(({ path, message }) => ({ line: info.lines, field: path.join("."), problem: message })));
  }
  if (problems.length > 0) throw new PlaceFileError(file, problems);
  return rows;
}

type SplitRow = { record: Record<string, string>; info: { lines: number } };

function splitTable(file: string, text: string, { delimiter, columns }: Format): SplitRow[] {
  try {
    return parse(text, {
      bom: true,
      columns: columns === "first-line" ? true : [...columns],
      delimiter,
      info: true,
      // Tab-separated registers know no quotes: a quotation mark is a letter of the name.
      quote: delimiter === "," ? '"' : false,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as SplitRow[];
  } catch (error) {
    const line = error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    throw new PlaceFileError(file, [{ line, field: "", problem: error instanceof Error ? error.message : String(error) }]);
  }
}

/** Refuses a table that says something twice about the same thing. */
export function refuseRepeats<Row>(file: string, rows: readonly TableRow<Row>[], field: string, keyOf: (row: Row) => string): void {
  const first = new Map<string, number>();
  const problems = rows.flatMap(({ row, line }) => {
    const before = first.get(keyOf(row));
    if (before === undefined) first.set(keyOf(row), line);
    return before === undefined ? [] : [{ line, field, problem: `${keyOf(row)} stands on line ${before} too` }];
  });
  if (problems.length > 0) throw new PlaceFileError(file, problems);
}
