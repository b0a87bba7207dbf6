import type { ReactNode } from "react";
import type { Question } from "@/lib/flow/definition";
import type { QuestionWords } from "@/lib/flow/words";
import type { FieldPart, FieldValues } from "@/lib/sharing/field-values";
import type { FlowContext } from "../flow-context";

/** What every kind of field is given. */
export type FieldProps = {
  /** The name of the question in the form. */
  place: string;
  question: Question;
  words: QuestionWords;
  /** The question itself, which is the heading of the page. */
  legend: ReactNode;
  help: ReactNode;
  /** What stands in the fields: as it was typed, or as it was answered before. */
  values: FieldValues;
  error: string | undefined;
  /** The fields that the error is about. */
  wrong: readonly FieldPart[];
  context: FlowContext;
};

/** The value of a field that holds one text; empty when there is none. */
export function textIn(values: FieldValues, part: FieldPart): string {
  const value = Object.hasOwn(values, part) ? values[part] : undefined;
  return typeof value === "string" ? value : "";
}

/** What a group of fields around a question takes, left out where there is nothing. */
export function groupProps({ legend, help, error }: FieldProps) {
  return { legend, ...(help ? { description: help } : {}), ...(error === undefined ? {} : { error }) };
}
