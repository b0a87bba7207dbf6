import { addressOf } from "@/lib/content/addresses";
import type { Answer } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { questionsOf } from "@/lib/flow/nodes";
import { readAnswer } from "@/lib/flow/read-answer";
import type { Locale } from "@/lib/i18n/locales";
import { CHANGE, flowAddress, FROM, SEALED, usableAnswers, writeBefore, type Before, type FlowAddress } from "./flow-address";
import type { QuestionView } from "./flow-view";
import { answerAt, placesOf, withAnswer } from "./question-place";

/** A reader's walk through one flow: what was answered so far, and how it travels from page to page. */
export type FlowCase = {
  locale: Locale;
  slug: string;
  flow: FlowDefinition;
  address: FlowAddress;
  /** The answers sealed, in a flow with private questions. Nothing is sealed before the first answer. */
  token: string | undefined;
};

/** Whether the answers to a flow may not be readable in an address. One private question is enough: then all of them travel sealed. */
export function isPrivateFlow(flow: FlowDefinition): boolean {
  return questionsOf(flow).some((question) => question.private);
}

/** The first page of the flow. */
export function startAddress({ locale, slug }: Pick<FlowCase, "locale" | "slug">): string {
  return addressOf(locale, { kind: "flow", slug });
}

/** Where sealed answers stand. What it is about the answers that the reader wants is no secret. */
export function sealedAddress(flowCase: Pick<FlowCase, "locale" | "slug">, token: string | undefined, extra: readonly [string, string][] = []): string {
  const query = new URLSearchParams([...(token === undefined ? [] : [[SEALED, token]]), ...extra]).toString();
  return `${startAddress(flowCase)}/svar${query && `?${query}`}`;
}

/** The page where one question is answered anew, the other answers kept. */
export function changeAddress(flowCase: FlowCase, place: string): string {
  const { locale, slug, flow, address, token } = flowCase;
  const change: [string, string] = [CHANGE, place];
  return isPrivateFlow(flow) ? sealedAddress(flowCase, token, [change]) : flowAddress(locale, slug, flow, address.answers, [change]);
}

/** Where another answer at a place leads. Sealed answers can't be changed by a link: there the reader answers anew. */
export function insteadAddress(flowCase: FlowCase, name: string, answer: Answer): string {
  const { locale, slug, flow, address } = flowCase;
  const place = placesOf(flow).get(name);
  if (!place || isPrivateFlow(flow)) return changeAddress(flowCase, name);
  return flowAddress(locale, slug, flow, withAnswer(address.answers, place, answer), writeBefore(answeredBefore(flowCase, name)));
}

/** How a form is sent, and what it carries along unseen. */
export type FlowForm = { method: "get" | "post"; action: string; hidden: readonly [string, string][] };

/** The form of a question: by GET, so that back, share and bookmark work; by POST where the answers are private. */
export function formFor(flowCase: FlowCase, { place }: QuestionView): FlowForm {
  const { flow, address, token } = flowCase;
  const start = startAddress(flowCase);
  if (isPrivateFlow(flow)) return { method: "post", action: `${start}/send`, hidden: [...sealedFields(token), [FROM, place]] };
  const before = address.change === place ? answeredBefore(flowCase, place) : address.before;
  const carried = usableAnswers(flow, address.answers).filter(([name]) => name !== place);
  return { method: "get", action: `${start}/svar`, hidden: [...carried, ...writeBefore(before), [FROM, place]] };
}

/** The form that ends a case: what was sealed can't be opened after it. */
export function endForm(flowCase: FlowCase): FlowForm {
  return { method: "post", action: `${startAddress(flowCase)}/avslutt`, hidden: sealedFields(flowCase.token) };
}

function sealedFields(token: string | undefined): [string, string][] {
  return token === undefined ? [] : [[SEALED, token]];
}

/** What is answered at a place now, as it will have been before the change. */
function answeredBefore({ flow, address }: FlowCase, name: string): Before | undefined {
  const place = placesOf(flow).get(name);
  if (!place) return undefined;
  const read = readAnswer(place.question, answerAt(address.answers, place));
  return read.ok ? { place, answer: read.answer } : undefined;
}
