import type { AnswerProblem } from "@/lib/flow/answer-problem";
import { optionsOf } from "@/lib/flow/answers";
import type { Asks } from "@/lib/flow/asks";
import { partsOf, WHOLE, type FieldPart, type FieldValues } from "@/lib/sharing/field-values";
import { textIn } from "./field-props";

/** The id of a field on the page: there is one question on it. */
export function fieldId(part: FieldPart): string {
  return part === WHOLE ? "svar" : `svar-${part}`;
}

/** The id of one option. */
export function optionId(option: string): string {
  return `svar-${option}`;
}

/** Where the words about what is wrong stand. */
export const ERROR_ID = "svar-feil";

/** The fields that are wrong: of a date only those that have to be written anew. */
export function wrongParts({ kind }: Asks, problem: AnswerProblem, values: FieldValues): readonly FieldPart[] {
  const parts = partsOf(kind);
  switch (problem) {
    case "missing-day":
      return ["dag"];
    case "missing-month":
      return ["maned"];
    case "missing-year":
      return ["ar"];
    case "not-a-date":
      return orAll(parts.filter((part) => !readable[part].test(textIn(values, part).trim())), parts);
    case "impossible-date":
      return orAll(parts.filter((part) => part === "maned" && !/^(0?[1-9]|1[0-2])$|[a-z]/i.test(textIn(values, part).trim())), parts.slice(0, -1));
    default:
      return parts;
  }
}

/** What a part of a date looks like when it can be read. */
const readable: Record<FieldPart, RegExp> = { dag: /^\d{1,2}$/, maned: /^(\d{1,2}|[a-zæøå]{3,})$/i, ar: /^\d{4}$/, svar: /./ };

function orAll(found: readonly FieldPart[], all: readonly FieldPart[]): readonly FieldPart[] {
  return found.length > 0 ? found : all;
}

/** The id of the field that the error summary leads to. */
export function wrongFieldId(asks: Asks, problem: AnswerProblem, wrong: readonly FieldPart[]): string {
  if (asks.kind === "choices" && asks.none !== undefined && problem === "none-with-others") return optionId(asks.none);
  const [first] = optionsOf(asks);
  return first === undefined ? fieldId(wrong[0] ?? WHOLE) : optionId(first);
}
