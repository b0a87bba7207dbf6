import { HtmlValidate, type ConfigData } from "html-validate";
import type { Checker } from "../checker";

const config: ConfigData = {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Whether what comes from us comes unchanged is no question of accessibility, and it comes from ourselves.
    "require-sri": "off",
    // A list may have a name, and is told apart by it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // A list of errors has a heading and stands above the heading of the page, so that it is read first.
    "heading-level": ["error", { minInitialRank: "h2" }],
    // Style: said twice, or in another way than the authors of the tool would. Nobody is kept out by it.
    "no-implicit-button-type": "off",
    "no-redundant-aria-label": "off",
    "no-redundant-for": "off",
    "no-redundant-role": "off",
    "prefer-native-element": "off",
  },
};

const validator = new HtmlValidate(config);

/** What waits in a template is shown to nobody before a script has filled it in. Every line stays where it is. */
function withoutTemplates(html: string): string {
  return html.replace(/(<template\b[^>]*>)([\s\S]*?)(<\/template>)/gi, (_, start: string, content: string, end: string) => start + content.replace(/[^\n]/g, " ") + end);
}

/** Not in the browser's tree, which it has mended already: in the document as it was sent. */
export const htmlValidate: Checker = {
  name: "html-validate",
  kind: "engine",
  canary: ["no-dup-id"],
  async check({ html }) {
    const { results } = await validator.validateString(withoutTemplates(html), "page.html");
    const messages = results.flatMap((result) => result.messages).filter(({ severity }) => severity === 2);
    const findings = messages.map(({ ruleId, message, selector, line, column, ruleUrl }) => ({
      engine: "html-validate",
      rule: ruleId,
      requirement: ruleId.startsWith("wcag/") ? `technique ${ruleId.slice(5).toUpperCase()}` : "HTML",
      place: `${selector ?? "the page"} (line ${line}, column ${column})`,
      what: message,
      advice: `${message}${ruleUrl ? ` (${ruleUrl})` : ""}`,
    }));
    const { rules = {} } = await validator.getConfigFor("page.html").then((resolved) => resolved.getConfigData());
    return { findings, checks: Object.keys(rules).length, undecided: 0 };
  },
};
