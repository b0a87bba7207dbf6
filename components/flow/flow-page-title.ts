import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import type { FlowView } from "@/lib/sharing/flow-view";
import { fillValues } from "../content/fill-values";
import { factValues } from "./fact-values";
import type { FlowContext } from "./flow-context";
import { roundWords } from "./round-words";

/** The title of a page of a flow: what is wrong, what is asked and of which child, or the result. */
export function flowPageTitle(document: PublishedDocument<"flow">, view: FlowView | "deleted" | "expired", { locale }: FlowContext): string {
  const { words } = document;
  const { flow } = getDictionary(locale);
  if (typeof view === "string") return `${view === "deleted" ? flow.ended : flow.expired} – ${words.title}`;
  if (view.kind === "outcome") return `${resultTitle(document, view, locale)} – ${words.title}`;
  const parts = [words.questions[view.question.id]?.label, roundWords(words, view.round, locale), words.title];
  return `${view.problem ? flow.errorPrefix : ""}${parts.filter((part) => part !== undefined).join(" – ")}`;
}

/** Titles stay in the history of a browser: what was reckoned from private answers doesn't stand in one. */
function resultTitle(document: PublishedDocument<"flow">, { outcome, evaluation }: Extract<FlowView, { kind: "outcome" }>, locale: FlowContext["locale"]): string {
  const heading = document.words.outcomes[outcome.id]?.heading ?? "";
  if (!heading.includes("{=")) return heading;
  return isPrivateFlow(document.structure.flow) ? getDictionary(locale).flow.result : fillValues(heading, factValues(document, evaluation.facts, locale));
}
