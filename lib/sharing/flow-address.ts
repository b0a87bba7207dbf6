import { addressOf } from "@/lib/content/addresses";
import type { Answer, Answers, RawAnswers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { readAnswer } from "@/lib/flow/read-answer";
import type { Locale } from "@/lib/i18n/locales";
import { readParameters, writeParameters, type ReadParameter } from "./answer-parameters";
import { answerAt, gatherAnswers, placesOf, withAnswer, type Place } from "./question-place";

/** Names of our own in addresses and forms. No question can have them: an id holds no underscore. */
export const FROM = "_fra";
export const CHANGE = "_endre";
export const SKIP = "_hopp";
export const BEFORE = "_for";
export const SEALED = "_forseglet";

/** Query parameters as Next hands them over. */
export type RawParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What was answered at a place before the reader changed it. */
export type Before = { place: Place; answer: Answer };

/** What an address says about a flow. Nothing in it has been held against the flow's rules yet: that is for `evaluate`. */
export type FlowAddress = {
  /** What the address says for questions of this flow only. Anything else (campaign marks and such) is passed over. */
  answers: RawAnswers;
  /** The place whose form was sent, so that an empty answer is an error there and nowhere else. */
  from: string | undefined;
  /** The place the reader wants to answer anew. */
  change: string | undefined;
  /** The answer that was changed last, so that the outcome can say what that changed. */
  before: Before | undefined;
};

/** Reads an address, whatever stands in it: never throws, and looks only for what this flow asks. */
export function parseFlowAddress(flow: FlowDefinition, raw: RawParameters): FlowAddress {
  const read: ReadParameter = (name) => (Object.hasOwn(raw, name) ? raw[name] : undefined);
  const skipped = findPlace(flow, read(SKIP))?.name;
  const from = skipped ?? findPlace(flow, read(FROM))?.name;
  let answers: RawAnswers = {};
  for (const place of placesOf(flow).values()) {
    const answer = readSent(place, read, { from, skipped });
    if (answer !== undefined) answers = withAnswer(answers, place, answer);
  }
  return { answers, from, change: findPlace(flow, read(CHANGE))?.name, before: readBefore(flow, read(BEFORE)) };
}

/** What is answered at a place, when a form was sent from one: a question that was passed over has no other answer. */
export function readSent(place: Place, read: ReadParameter, { from, skipped }: { from: string | undefined; skipped: string | undefined }): unknown {
  if (place.name === skipped && place.question.optional) return null;
  return readParameters(place, read, place.name === from);
}

/** The place an address names; none for a name that was made up. */
export function findPlace(flow: FlowDefinition, name: ReturnType<ReadParameter>): Place | undefined {
  return typeof name === "string" ? placesOf(flow).get(name) : undefined;
}

/** `_for=kanal:pc`: the name of a place and what was answered there, once for each value. */
function readBefore(flow: FlowDefinition, value: ReturnType<ReadParameter>): Before | undefined {
  const pairs = (value === undefined ? [] : [value].flat()).map((pair) => pair.split(/:(.*)/s));
  const place = findPlace(flow, pairs[0]?.[0]);
  if (!place || pairs.some(([name]) => name !== place.name)) return undefined;
  const values = pairs.map(([, answer = ""]) => answer);
  const read = readAnswer(place.question, readParameters(place, () => (values.length === 1 ? values[0] : values), false));
  return read.ok ? { place, answer: read.answer } : undefined;
}

/** How an earlier answer is written: the parameters to carry along. */
export function writeBefore(before: Before | undefined): [string, string][] {
  return before ? writeParameters(before.answer).map((value) => [BEFORE, `${before.place.name}:${value}`]) : [];
}

/** The address of a flow with some answers, in the order the flow has its questions: one state, one address. `extra` comes last. */
export function flowAddress(locale: Locale, slug: string, flow: FlowDefinition, answers: RawAnswers, extra: readonly [string, string][] = []): string {
  const query = new URLSearchParams([...usableAnswers(flow, answers), ...extra]).toString();
  return `${addressOf(locale, { kind: "flow", slug })}/svar${query && `?${query}`}`;
}

/** The answers that fit their questions, stale ones included, as they are carried on from page to page. */
export function usableAnswers(flow: FlowDefinition, answers: RawAnswers): [string, string][] {
  return fittingAnswers(flow, answers).flatMap(([{ name }, answer]) => writeParameters(answer).map((value): [string, string] => [name, value]));
}

/** The same answers in the form they are kept in. */
export function keepAnswers(flow: FlowDefinition, answers: RawAnswers): Answers {
  return gatherAnswers(fittingAnswers(flow, answers));
}

function fittingAnswers(flow: FlowDefinition, answers: RawAnswers): [Place, Answer][] {
  return [...placesOf(flow).values()].flatMap((place): [Place, Answer][] => {
    const read = readAnswer(place.question, answerAt(answers, place));
    return read.ok ? [[place, read.answer]] : [];
  });
}
