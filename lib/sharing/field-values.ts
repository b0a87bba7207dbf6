import type { Asks, AsksKind } from "@/lib/flow/asks";

/** What stands in the fields of one question, as it was typed: by part of a date, or under {@link WHOLE}. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** The only field of a question that isn't asked in parts. */
export const WHOLE = "svar";
const WHOLE_ONLY = [WHOLE] as const;
const DATE = ["dag", "maned", "ar"] as const;
const MONTH = ["maned", "ar"] as const;

export type FieldPart = typeof WHOLE | (typeof DATE)[number];

/** The fields a question is asked with, in the order they are filled in. */
export function partsOf(kind: AsksKind): readonly FieldPart[] {
  if (kind === "date") return DATE;
  return kind === "month" ? MONTH : WHOLE_ONLY;
}

/** The name of a field in a form: `fodt.dag`, or the name of the place itself. */
export function fieldName(place: string, part: FieldPart): string {
  return part === WHOLE ? place : `${place}.${part}`;
}

/** One answer out of the parts of a date, in the form that `readAnswer` reads: `31.1.2026`, and empty where nothing was typed. */
export function joinParts(parts: readonly string[]): string {
  const [first = "", ...rest] = parts.map((part) => part.trim());
  // Somebody wrote all of it in the first field.
  if (rest.every((part) => part === "")) return /\d[./]\d/.test(first) ? first : joinAll([first, ...rest]);
  return joinAll([first, ...rest]);
}

/** Many write "31." for the thirty-first. Any other point would be taken for the one between two parts. */
function joinAll(parts: readonly string[]): string {
  const cleaned = parts.map((part) => part.replace(/\.$/, "").replace(/[./]/g, ","));
  return cleaned.some((part) => part !== "") ? cleaned.join(".") : "";
}

/** The answer that some fields hold, as `readAnswer` reads it. */
export function answerFromFields({ kind }: Asks, values: FieldValues): unknown {
  const parts = partsOf(kind);
  if (parts === WHOLE_ONLY) return Object.hasOwn(values, WHOLE) ? values[WHOLE] : undefined;
  return joinParts(parts.map((part) => (Object.hasOwn(values, part) ? String(values[part]) : "")));
}

/** What to put in the fields of a question for an answer, be it as it is kept or as it was typed. */
export function fieldsForAnswer({ kind }: Asks, answer: unknown): FieldValues {
  if (Array.isArray(answer)) return { [WHOLE]: answer.filter((item): item is string => typeof item === "string") };
  if (typeof answer !== "string") return {};
  const parts = partsOf(kind);
  if (parts === WHOLE_ONLY) return { [WHOLE]: answer };
  const kept = /^\d{4}(-\d\d){1,2}$/.test(answer);
  const typed = kept ? answer.split("-").reverse().map((part) => part.replace(/^0/, "")) : answer.split(/[./]/);
  return Object.fromEntries(parts.map((part, index) => [part, (index === parts.length - 1 ? typed.slice(index).join(".") : typed[index]) ?? ""]));
}
