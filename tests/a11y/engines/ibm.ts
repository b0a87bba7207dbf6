import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Checker } from "../checker";
import { isPromised } from "../wcag";

/** The engine alone. IBM's package around it fetches its rules from a network of theirs and reports back. */
const source = await readFile(fileURLToPath(import.meta.resolve("accessibility-checker-engine/ace.js")), "utf8");

type Result = { ruleId: string; reasonId?: string | number; value: [string, string]; path: { dom: string }; message: string; snippet: string };
type Checkpoint = { num: string; rules?: { id: string; reasonCodes?: string[] }[] };

/** What the engine's own script puts into the page. */
type Ace = { Checker: new () => { getGuidelines: () => { id: string; checkpoints: Checkpoint[] }[]; check: (root: Document, guidelines: string[]) => Promise<{ results: Result[] }> } };

/** The criteria a result belongs to: a rule may hold for one of them for one reason, and for another for another. */
function criteriaOf(checkpoints: readonly Checkpoint[], { ruleId, reasonId }: Result): string[] {
  const isOf = ({ id, reasonCodes }: { id: string; reasonCodes?: string[] }) => id === ruleId && (!reasonCodes || reasonCodes.includes(String(reasonId)));
  return checkpoints.filter(({ rules = [] }) => rules.some(isOf)).map(({ num }) => num);
}

export const ibm: Checker = {
  name: "ibm",
  kind: "engine",
  canary: ["input_label_exists"],
  async check({ page }) {
    await page.evaluate(`${source}; undefined`);
    const { results, checkpoints } = await page.evaluate(async () => {
      const { Checker: AceChecker } = (globalThis as unknown as { ace: Ace }).ace;
      const checker = new AceChecker();
      const report = await checker.check(document, ["WCAG_2_2"]);
      const plain = report.results.map(({ ruleId, reasonId, value, path, message, snippet }) => ({ ruleId, reasonId: reasonId ?? "", value, path: { dom: path.dom }, message, snippet }));
      return { results: plain, checkpoints: checker.getGuidelines().find(({ id }) => id === "WCAG_2_2")?.checkpoints ?? [] };
    });
    const isFailure = ({ value: [policy, confidence] }: Result) => policy === "VIOLATION" && confidence === "FAIL";
    const findings = results.filter(isFailure).flatMap((result) => {
      const promised = criteriaOf(checkpoints, result).filter((criterion) => isPromised(criterion));
      if (promised.length === 0) return [];
      const { ruleId, path, message, snippet } = result;
      return [{ engine: "ibm", rule: ruleId, requirement: promised.join(", "), place: path.dom, what: `${message}: ${snippet.slice(0, 200)}`, advice: `${message} (rule ${ruleId} of IBM Equal Access)` }];
    });
    const undecided = results.filter(({ value: [, confidence] }) => confidence === "POTENTIAL" || confidence === "MANUAL").length;
    return { findings, checks: new Set(results.map(({ ruleId }) => ruleId)).size, undecided };
  },
};
