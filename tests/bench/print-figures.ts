/** One figure with what it ought to be. */
export type Figure = { what: string; measured: string; aim: string };

/** Figures as a table, the aims beside. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = [{ what: "", measured: "median", aim: "aim" }, ...figures];
  const [first, second] = [Math.max(...rows.map(({ what }) => what.length)), Math.max(...rows.map(({ measured }) => measured.length))];
  for (const { what, measured, aim } of rows) console.log(`  ${what.padEnd(first)}   ${measured.padStart(second)}   ${aim}`.trimEnd());
}

export function formatCount(count: number): string {
  return Math.round(count).toLocaleString("en-GB");
}
