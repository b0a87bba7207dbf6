import { addressOf } from "@/lib/content/addresses";
import { optionsOf, type Answers } from "@/lib/flow/answers";
import type { FlowDefinition, QuestionNode } from "@/lib/flow/definition";
import type { Locale } from "@/lib/i18n/locales";

/** Names of our own in the address. No question can have them: an id holds no underscore. */
export const FROM = "_fra";
export const CHANGE = "_endre";

/** Query parameters as Next hands them over. */
export type RawParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address says about a flow. Nothing in it has been held against the flow's rules yet: that is for `evaluate`. */
export type FlowAddress = {
  /** Question id → what the address says, for questions of this flow only. Anything else (campaign marks and such) is passed over. */
  answers: Answers;
  /** The question whose form was sent, so that an empty answer is an error there and nowhere else. */
  from: string | undefined;
  /** The question the reader wants to answer anew. */
  change: string | undefined;
};

/** The parameters as they came, to send a reader on to another name of the same flow without losing an answer. */
export function queryOf(raw: RawParameters): string {
  const query = new URLSearchParams(Object.entries(raw).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))).toString();
  return query && `?${query}`;
}

/** No option of any question: what a value that can't be an answer is read as, so that it is never shown back. */
const UNREADABLE = "?";

export function parseFlowAddress(flow: FlowDefinition, raw: RawParameters): FlowAddress {
  const questions = questionsOf(flow);
  const answers = questions.flatMap(({ id }): [string, string][] => {
    const value = Object.hasOwn(raw, id) ? raw[id] : undefined;
    if (value === undefined || value === "") return [];
    return [[id, typeof value === "string" && value.length <= 64 ? value : UNREADABLE]];
  });
  const named = (name: string) => questions.find(({ id }) => id === raw[name])?.id;
  return { answers: Object.fromEntries(answers), from: named(FROM), change: named(CHANGE) };
}

/** The address of a flow with some answers, in the order the flow has its questions: one state, one address. */
export function flowAddress(locale: Locale, slug: string, flow: FlowDefinition, answers: Answers, change?: string): string {
  const usable = usableAnswers(flow, answers);
  const query = new URLSearchParams(change === undefined ? usable : [...usable, [CHANGE, change]]).toString();
  return `${addressOf(locale, { kind: "flow", slug })}/svar${query && `?${query}`}`;
}

/** The answers that fit their questions, stale ones included, as they are carried on from page to page. */
export function usableAnswers(flow: FlowDefinition, answers: Answers): [string, string][] {
  return questionsOf(flow).flatMap((question): [string, string][] => {
    const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return value !== undefined && optionsOf(question).includes(value) ? [[question.id, value]] : [];
  });
}

function questionsOf(flow: FlowDefinition): QuestionNode[] {
  return flow.nodes.filter((node) => node.kind === "question");
}
