import { AxeBuilder } from "@axe-core/playwright";
import type { Checked, Checker } from "../checker";
import { isPromised } from "../wcag";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"];

/** "wcag146" is 1.4.6, and "wcag1412" is 1.4.12. */
const criteriaOf = (of: readonly string[]) => of.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join(".") ?? []);

/** Rules that may say something else when colours change, and nothing else does. */
const ofColours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

async function check(builder: AxeBuilder): Promise<Checked> {
  // No page of ours has frames, which the newer way is for; it takes twice as long.
  const { violations, incomplete, passes } = await builder.setLegacyMode(true).analyze();
  // Where words have too little contrast they have too little of the greater one too.
  const faint = new Set(violations.filter(({ id }) => id === "color-contrast").flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" "))));
  const findings = violations.flatMap(({ id, help, helpUrl, tags: ofRule, nodes }) => {
    const criteria = criteriaOf(ofRule);
    const promised = criteria.filter((criterion) => isPromised(criterion));
    if (criteria.length > 0 && promised.length === 0) return [];
    const requirement = promised.join(", ") || "best practice";
    const told = nodes.filter(({ target }) => id !== "color-contrast-enhanced" || !faint.has(target.join(" ")));
    return told.map(({ target, html, failureSummary }) => ({
      engine: "axe",
      rule: id,
      requirement,
      place: target.join(" "),
      what: `${help}: ${html.slice(0, 200)}`,
      advice: `${failureSummary ?? help} (${helpUrl})`,
    }));
  });
  return { findings, checks: violations.length + passes.length, undecided: incomplete.flatMap(({ nodes }) => nodes).length };
}

export const axe: Checker = {
  name: "axe",
  kind: "engine",
  canary: ["image-alt"],
  check: ({ page }) => check(new AxeBuilder({ page }).withTags(tags)),
};

/** axe again on a page whose structure it has seen. */
export const axeOnColours: Checker = { ...axe, check: ({ page }) => check(new AxeBuilder({ page }).withRules(ofColours)) };
