import type { Filled } from "../../e2e/support/form-entries";
import type { Random } from "../random";

/** What people and what isn't people write where something else was asked for. */
const texts = [
  "",
  " ",
  "-",
  "?",
  "vet ikke",
  "hundre",
  "i går",
  "0",
  "-1",
  "13",
  "32",
  "99999999999999999999",
  "1e9",
  "1,2,3",
  "1.2.3.4",
  "NaN",
  "0x10",
  "١٢٣",
  "один",
  "٣ مايو",
  "十二",
  "🙂👨‍👩‍👧‍👦",
  "a\u0301\u0323",
  "\u202E12",
  "<script>alert(1)</script>",
  "' OR 1=1 --",
  "../../etc/passwd",
  "%00%zz",
  "ja&_fra=nei",
  "x".repeat(300),
  "7".repeat(2_500),
  "😀".repeat(600),
];

/** Days that are in no calendar, in its three fields. */
const days = [
  ["31", "2", "2026"],
  ["29", "2", "2025"],
  ["0", "0", "0"],
  ["31", "13", "2026"],
  ["1", "1", "99999"],
  ["1", "1", "-44"],
  ["3", "3", ""],
  ["1.2.2026", "2", "2026"],
] as const;

/** Fills every field of a form with something that is most likely no answer to its question: what can be ticked is, all of it, and what can be chosen is left alone. */
export function nonsense(form: HTMLFormElement, random: Random): Filled {
  const inputs = [...form.querySelectorAll<HTMLInputElement>("input, textarea")];
  const written = inputs.filter((input) => !["hidden", "radio", "checkbox", "submit"].includes(input.type));
  const day = random.pick(days);
  const isDay = written.length > 1 && random.chance(0.4);
  const texted = written.map((input, index): [string, string[]] => [input.name, [isDay ? (day[index] ?? "") : random.pick(texts)]]);
  const boxes = inputs.filter((input) => input.type === "checkbox");
  const ticked = [...new Set(boxes.map(({ name }) => name))].map((name): [string, string[]] => [name, boxes.filter((box) => box.name === name).map(({ value }) => value)]);
  return Object.fromEntries([...texted, ...ticked]);
}

/** Empties what can be emptied: what was chosen once can't be chosen away. */
export function nothing(form: HTMLFormElement): Filled {
  const emptied = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, textarea, select")].filter(({ type, name }) => name !== "" && !["hidden", "radio", "submit"].includes(type));
  return Object.fromEntries(emptied.map((field): [string, string[]] => [field.name, field.localName === "select" ? [""] : field.type === "checkbox" ? [] : [""]]));
}
