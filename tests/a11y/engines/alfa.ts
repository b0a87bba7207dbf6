import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Playwright } from "@siteimprove/alfa-playwright";
import rules, { type Flattened } from "@siteimprove/alfa-rules";
import type { Checker } from "../checker";
import { isPromised } from "../wcag";

/** The criteria a rule belongs to; a rule with none is good advice, which axe gives already. */
function criteriaOf(rule: Flattened.Rule): string[] {
  return rule.requirements.flatMap(({ type, uri }) => (type === "criterion" ? [uri] : [])).map((uri) => chapters.get(uri) ?? uri);
}

/** Requirements name themselves by address only: the number is in what they say as JSON. */
const chapters = new Map(
  [...rules].flatMap((rule) =>
    rule.requirements.map((requirement): [string, string] => {
      const { uri, chapter } = requirement.toJSON() as { uri: string; chapter?: string };
      return [uri, chapter ?? uri];
    }),
  ),
);

/** A rule looks at an element, at a text, or at several at once. */
function placeOf(target: unknown): string {
  if (typeof target === "object" && target !== null) {
    if ("path" in target && typeof target.path === "function") return String((target as { path: () => string }).path());
    if (Symbol.iterator in target) return [...(target as Iterable<unknown>)].map(placeOf).slice(0, 3).join(" + ");
  }
  return "the page";
}

/** What a rule holds against its target, in words. */
function reasonsOf({ expectations }: Outcome.Failed<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>): string {
  return [...expectations].flatMap(([, result]) => (result.isErr() ? [result.getErrUnsafe().message] : [])).join(" ");
}

/** R65, whether focus is to be seen, takes as long as half of all rules. The probe "focus" answers it by pictures of every place. */
const seenByProbe = new Set(["sia-r65"]);

const wanted = [...rules].filter((rule) => criteriaOf(rule).some((criterion) => isPromised(criterion)) && !seenByProbe.has(nameOf(rule.uri)));

function nameOf(uri: string): string {
  return uri.split("/").at(-1) ?? uri;
}

export const alfa: Checker = {
  name: "alfa",
  kind: "engine",
  canary: ["sia-r2"],
  async check({ page }) {
    const seen = await Playwright.toPage(await page.evaluateHandle(() => window.document));
    const outcomes = [...(await Audit.of(seen, wanted).evaluate())];
    const findings = outcomes.filter((outcome) => Outcome.isFailed<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>(outcome)).map((outcome) => {
      const { uri } = outcome.rule;
      const reasons = reasonsOf(outcome);
      return {
        engine: "alfa",
        rule: nameOf(uri),
        requirement: criteriaOf(outcome.rule).filter((criterion) => isPromised(criterion)).join(", "),
        place: placeOf(outcome.target),
        what: reasons,
        advice: `${reasons} (${uri})`,
      };
    });
    const looked = outcomes.filter((outcome) => !Outcome.isInapplicable(outcome));
    return { findings, checks: new Set(looked.map(({ rule }) => rule.uri)).size, undecided: outcomes.filter((outcome) => Outcome.isCantTell(outcome)).length };
  },
};
