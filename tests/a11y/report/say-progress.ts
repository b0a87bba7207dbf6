import type { PageResult } from "../check-page";

/** One line for each page that is done, with how long the rest will take at this pace. */
export function sayProgress(results: readonly PageResult[], { done, of, secondsLeft }: { done: number; of: number; secondsLeft: number }): string {
  const findings = results.reduce((sum, result) => sum + result.findings.length, 0);
  return `${`${done}/${of}`.padStart(11)} ${sayTime(secondsLeft).padStart(8)} left  ${findings === 0 ? "✓" : `✗ ${findings}`} ${results[0]?.address.slice(0, 140) ?? ""}`;
}

function sayTime(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
