import { groupBy } from "../group-by";
import type { OpeningHours, Stretch } from "../hours/opening-hours";

/** A row of `opening_hours`, without whose it is. `day` is `YYYY-MM-DD`. */
export type HoursRow = {
  weekday: number | null;
  day: string | null;
  kind: Stretch["kind"];
  opensAt: string | null;
  closesAt: string | null;
  note: string | null;
};

/** Hours out of their rows. The database has seen to it that each row is about a weekday or a day, and has the times its kind needs. */
export function toHours(rows: readonly HoursRow[]): OpeningHours {
  const regular = groupBy(rows.filter(({ weekday }) => weekday !== null), ({ weekday }) => weekday ?? 0);
  const special = groupBy(rows.filter(({ day }) => day !== null), ({ day }) => day ?? "");
  return {
    regular: [...regular].map(([weekday, own]) => ({ weekday, stretches: own.map(toStretch).sort(byTime) })).sort((a, b) => a.weekday - b.weekday),
    special: [...special].map(([day, own]) => ({ day, stretches: own.map(toStretch).sort(byTime) })).sort((a, b) => a.day.localeCompare(b.day)),
  };
}

/** The rows that hold these hours. */
export function toHoursRows({ regular, special }: OpeningHours): HoursRow[] {
  return [
    ...regular.flatMap(({ weekday, stretches }) => stretches.map((stretch) => ({ weekday, day: null, ...toRow(stretch) }))),
    ...special.flatMap(({ day, stretches }) => stretches.map((stretch) => ({ weekday: null, day, ...toRow(stretch) }))),
  ];
}

function toStretch({ kind, opensAt, closesAt, note }: HoursRow): Stretch {
  if (kind === "closed") return { kind, note };
  if (kind === "by_appointment") return { kind, opensAt, closesAt, note };
  return { kind, opensAt: opensAt ?? "", closesAt: closesAt ?? "", note };
}

function toRow(stretch: Stretch) {
  const { kind, note } = stretch;
  return kind === "closed" ? { kind, opensAt: null, closesAt: null, note } : { kind, opensAt: stretch.opensAt, closesAt: stretch.closesAt, note };
}

function byTime(a: Stretch, b: Stretch): number {
  return startOf(a).localeCompare(startOf(b));
}

function startOf(stretch: Stretch): string {
  return stretch.kind === "closed" ? "" : (stretch.opensAt ?? "");
}
