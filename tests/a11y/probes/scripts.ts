import type { Checker } from "../checker";
import { asChecked, type ProbeRules } from "./probe";

// Somebody whose browser runs our scripts: do they run?

const rules: ProbeRules = {
  complaint: { requirement: "4.1.2", advice: "Mend the script, or what the page asks for: what depends on it doesn't work." },
};

export const scripts: Checker = {
  name: "scripts",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ complaints = [] }) => asChecked("scripts", rules, complaints.map((what) => ({ rule: "complaint", place: "the page", what }))),
};
