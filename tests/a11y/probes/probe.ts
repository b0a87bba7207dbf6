import type { Checked, Finding } from "../checker";

/** What a probe has seen: which of its rules is broken, where, and how. */
export type Sighting = { rule: string; place: string; what: string };

/** What each rule of a probe holds a page to, and what to do when it doesn't. */
export type ProbeRules = Readonly<Record<string, { requirement: string; advice: string }>>;

export function asFindings(engine: string, rules: ProbeRules, sightings: readonly Sighting[]): Finding[] {
  return sightings.map(({ rule, place, what }) => {
    const known = rules[rule];
    if (!known) throw new Error(`The probe ${engine} has no rule "${rule}"`);
    return { engine, rule, ...known, place, what };
  });
}

export function asChecked(engine: string, rules: ProbeRules, sightings: readonly Sighting[]): Checked {
  return { findings: asFindings(engine, rules, sightings), checks: Object.keys(rules).length, undecided: 0 };
}
