import "server-only";
import { cache } from "react";
import type { FlowDefinition } from "@/lib/flow/definition";
import type { Locale } from "@/lib/i18n/locales";
import { CHANGE, parseFlowAddress, SEALED, type RawParameters } from "@/lib/sharing/flow-address";
import { isPrivateFlow, type FlowCase } from "@/lib/sharing/flow-case";
import { addressOfCase } from "@/lib/sharing/receive-answer";
import { openState } from "@/lib/sharing/sealed-answers";

/** A case as its address has it, or why the answers in it can't be opened. */
export type OpenedCase = { flowCase: FlowCase; gone?: never } | { gone: "deleted" | "expired"; flowCase?: never };

/** A page and its head both ask: the answers are opened once. */
const openOnce = cache(openState);

/** Reads the answers out of the address of a page: as they stand there, or sealed where they are private. */
export async function openCase(locale: Locale, slug: string, flow: FlowDefinition, parameters: RawParameters): Promise<OpenedCase> {
  if (!isPrivateFlow(flow)) return { flowCase: { locale, slug, flow, address: parseFlowAddress(flow, parameters), token: undefined } };
  const change = parameters[CHANGE];
  const token = parameters[SEALED];
  const named = typeof change === "string" ? change : undefined;
  // Answers to a private flow that stand readable in an address weren't put there by us, and aren't read.
  if (token === undefined) return { flowCase: { locale, slug, flow, address: addressOfCase(flow, { answers: {} }, named), token: undefined } };
  const opened = await openOnce(token, slug);
  if (!opened.ok) return { gone: opened.reason === "ended" ? "deleted" : "expired" };
  return { flowCase: { locale, slug, flow, address: addressOfCase(flow, opened.state, named), token: String(token) } };
}
