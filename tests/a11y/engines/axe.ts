import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { AxeResults, NodeResult, RunOptions } from "axe-core";
import type { Checked, Checker, Finding } from "../checker";
import { isPromised } from "../wcag";
import { measureContrast } from "./measure-contrast";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"];

/** "wcag146" is 1.4.6, and "wcag1412" is 1.4.12. */
const criteriaOf = (of: readonly string[]) => of.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join(".") ?? []);

/** Rules that may say something else when colours change, and nothing else does. */
const ofColours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** The engine alone. The package around it for Playwright brings it along anew for each look, which takes longer than the look. */
const source = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

type Axe = { run: (options: RunOptions) => Promise<AxeResults> };
type WithAxe = { axe?: Axe; ourAxe?: Axe };

/** What is found in a frame comes back to the page around it, wherever the frame is from. A page may have an axe of its own. Ends with nothing: what it ends with is sent back. */
const brought = `${source}; axe.configure({ allowedOrigins: ["<unsafe_all_origins>"] }); window.ourAxe = window.axe; undefined;`;

/**
 * Runs axe in the page, which has it from the first look on.
 * @param runOnly tags, or names of rules
 */
async function run(page: Page, runOnly: RunOptions["runOnly"]): Promise<Pick<AxeResults, "violations" | "incomplete" | "passes">> {
  if (!(await page.evaluate(() => "ourAxe" in window))) for (const frame of page.frames()) await frame.evaluate(brought);
  const options = { ...(runOnly && { runOnly }), resultTypes: ["violations", "incomplete"] } satisfies RunOptions;
  return page.evaluate(async (wanted) => {
    const { ourAxe } = window as WithAxe;
    if (!ourAxe) throw new Error("axe didn't come into the page");
    const { violations, incomplete, passes } = await ourAxe.run(wanted);
    return { violations, incomplete, passes };
  }, options);
}

/** Why axe couldn't tell the contrast of some words. */
function reasonsOf({ any }: NodeResult): (string | undefined)[] {
  return any.map(({ data }) => (data as { messageKey?: string } | null)?.messageKey);
}

/** They may be meant for the ear alone, says axe. Nobody of ours writes such words. */
const isInOneColour = (node: NodeResult) => reasonsOf(node).includes("equalRatio");

/** More than a page has whose colours its styles can tell. */
const most = 12;

/** Where axe can't tell from the styles what is behind some words, as where a drawing stands beside them, we look. */
async function judgeUndecided(page: Page, incomplete: AxeResults["incomplete"]): Promise<Finding[]> {
  const undecided = incomplete.filter(({ id }) => id === "color-contrast").flatMap(({ nodes, ...rule }) => nodes.map((node) => ({ ...rule, node }))).slice(0, most);
  const found: Finding[] = [];
  // axe doesn't know that the reader's own colours take the place of those that are written in an element.
  const areForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  for (const { id, help, helpUrl, node } of undecided) {
    const [selector] = node.target;
    if (node.target.length !== 1 || typeof selector !== "string") continue;
    const seen = isInOneColour(node) && !areForced ? { contrast: 1, least: 4.5 } : await measureContrast(page, selector);
    if (!seen || seen.contrast >= seen.least) continue;
    const told = `${seen.contrast.toFixed(1)}:1, wanted ${String(seen.least)}:1`;
    found.push({ engine: "axe", rule: id, requirement: "1.4.3", place: selector, what: `${help} (${told}): ${node.html.slice(0, 200)}`, advice: `Give the words another colour, or what is behind them (${helpUrl})` });
  }
  return found;
}

async function check(page: Page, runOnly: RunOptions["runOnly"]): Promise<Checked> {
  const { violations, incomplete, passes } = await run(page, runOnly);
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
  const faded = await judgeUndecided(page, incomplete);
  return { findings: [...findings, ...faded], checks: violations.length + passes.length, undecided: incomplete.flatMap(({ nodes }) => nodes).length };
}

export const axe: Checker = {
  name: "axe",
  kind: "engine",
  canary: ["image-alt"],
  check: ({ page }) => check(page, tags),
};

/** axe again on a page whose structure it has seen. */
export const axeOnColours: Checker = { ...axe, check: ({ page }) => check(page, { type: "rule", values: ofColours }) };
