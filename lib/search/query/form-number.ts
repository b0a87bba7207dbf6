/** The number of a form as somebody wrote it, or the beginning of one: the series alone, or alone with a letter at the end. */
export type FormNumber = { series: "nav" | "olj" | null; digits: readonly string[]; letter: string | null };

const gap = "[\\s.\\-‐-―_/]*";
const whole = new RegExp(`(?<!\\p{N}[-./]?)(?:(nav|olj)${gap})?(\\d{2})${gap}(\\d{2})${gap}(\\d{2})\\s?([a-z])?(?![\\p{L}\\p{N}]|[-./]\\p{N})`, "iu");
/** Four digits alone are a postcode: a part of a number says by its hyphen what it is. */
const beginning = /^\s*(?:(nav|olj)[\s.-]*)?(\d{2})\s?[-‐-―]\s?(\d{2})\s*$/i;

/** Finds the number of a form in any spelling: `NAV 04-01.03`, `040103`, `04 01 03`, `nav040103`. */
export function findFormNumber(text: string): FormNumber | null {
  const [, series, first, second, third, letter] = whole.exec(text) ?? beginning.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  return {
    series: series === undefined ? null : (series.toLowerCase() as "nav" | "olj"),
    digits: third === undefined ? [first, second] : [first, second, third],
    letter: letter?.toLowerCase() ?? null,
  };
}

/** How the addresses of the forms begin that are meant: `nav-04-01-03`. */
export function slugsOf({ series, digits, letter }: FormNumber): string[] {
  return (series === null ? ["nav", "olj"] : [series]).map((name) => [name, ...digits].join("-") + (letter ?? ""));
}
