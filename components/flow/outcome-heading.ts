import type { PublishedDocument } from "@/lib/content/published-document";
import type { RawAnswers } from "@/lib/flow/answers";
import { evaluate, type EvaluationInput } from "@/lib/flow/evaluate";
import type { Locale } from "@/lib/i18n/locales";
import { fillValues } from "../content/fill-values";
import { factValues } from "./fact-values";

/** The result of other answers than the reader's, in one sentence. Its facts have the values they have there. */
export function outcomeHeading(document: PublishedDocument<"flow">, answers: RawAnswers, input: EvaluationInput, locale: Locale): string | undefined {
  const there = evaluate(document.structure.flow, answers, input);
  const words = there.status === "ends" ? document.words.outcomes[there.node.id] : undefined;
  return words && fillValues(words.heading, factValues(document, there.facts, locale));
}
