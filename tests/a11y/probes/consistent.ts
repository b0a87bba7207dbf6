import type { Checker } from "../checker";
import { findHelpElsewhere, findOtherNames, findOtherOrder, withoutWayHere } from "./consistent/compare-frames";
import { helpWords, readFrame } from "./consistent/read-frame";
import { readHome } from "./consistent/read-home";
import { askPage } from "./in-page";
import { asChecked, type ProbeRules } from "./probe";

// Somebody who has learned one page of a site by heart: does the next one have the same things in the same places, by the same names?
// One page alone can't tell. Each is compared with the home of its site, in what frames them both: all that stands outside of main.

const rules: ProbeRules = {
  "other-order": { requirement: "3.2.3", advice: "Let the links that stand on every page stand in the same order on each: those who have learned where one is look for it there." },
  "other-name": { requirement: "3.2.4", advice: "Call what leads to the same place, or does the same, by the same name on every page." },
  "help-elsewhere": { requirement: "3.2.6", advice: "Let help stand in the same place on every page: on the same side of the content, in the same part of the frame." },
};

export const consistent: Checker = {
  name: "consistent",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => {
    const here = await askPage(page, readFrame, { helpWords });
    const there = await readHome(page, here);
    // The home itself, and a page in a language that the home doesn't speak, have nothing to be compared with.
    if (!there || there.path === here.path || there.language !== here.language) return { findings: [], checks: 0, undecided: 0 };
    const frame = withoutWayHere(here, there);
    return asChecked("consistent", rules, [...findOtherOrder(frame, there), ...findOtherNames(frame, there), ...findHelpElsewhere(frame, there)]);
  },
};
