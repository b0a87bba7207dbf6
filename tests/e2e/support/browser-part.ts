import type { Walk, WalkStep } from "./walk-flow";

/** What of a walk a browser has to show: answers and an outcome that no walk before has shown in one. */
export type BrowserPart = { chosen: WalkStep[]; showsOutcome: boolean };

/**
 * Shares walks out: every answer of every question is chosen in a browser once, and every outcome looked at in one once.
 * A walk whose parts have all been shown before, put together in another way, has nothing left for a browser.
 */
export function shareOut(walks: readonly Walk[]): { walk: Walk; part: BrowserPart }[] {
  const shown = new Set<string>();
  const isNew = (name: string) => !shown.has(name) && Boolean(shown.add(name));
  return walks.map((walk) => ({
    walk,
    part: { chosen: walk.steps.filter(({ place, answer }) => isNew(`${place.name} = ${JSON.stringify(answer)}`)), showsOutcome: isNew(`→ ${walk.outcome.id}`) },
  }));
}

/** The steps of a walk that no walk before begins with: the way up to them has been walked already. */
export function stepsAfter({ steps }: Walk, before: readonly Walk[]): WalkStep[] {
  const same = ({ place, answer }: WalkStep, other: WalkStep | undefined) => place.name === other?.place.name && JSON.stringify(answer) === JSON.stringify(other.answer);
  const shared = before.map((other) => steps.findIndex((step, index) => !same(step, other.steps[index]))).map((differs) => (differs < 0 ? steps.length : differs));
  return steps.slice(Math.max(0, ...shared));
}
