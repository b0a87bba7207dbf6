/** What is said of a number of things, by the language's own plurals. `#` stands for the number, where the form says it at all. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** `6 steg`, `1 step`, `خطوتان`. The language is a tag of `Intl`; the numbers are whole, and not negative. */
export function countOf(language: string, count: number, forms: Forms): string {
  return say(forms, new Intl.PluralRules(language).select(count), String(count));
}

/** `2 til 5 spørsmål`: one number where both ends are the same. `between` joins the two. */
export function countFromTo(language: string, fewest: number, most: number, between: (fewest: number, most: number) => string, forms: Forms): string {
  if (fewest === most) return countOf(language, fewest, forms);
  return say(forms, new Intl.PluralRules(language).select(most), between(fewest, most));
}

function say(forms: Forms, form: Intl.LDMLPluralRule, number: string): string {
  return (forms[form] ?? forms.other).replace("#", number);
}
