import "server-only";
import { randomUUID } from "node:crypto";
import { hasEnded } from "./ended-cases";
import { openWith, sealWith } from "./seal";
import type { SealedState } from "./sealed-state";
import { sealingKeys } from "./sealing-keys";

export { endCase } from "./ended-cases";
export type { SealedState } from "./sealed-state";

/**
 * `expired`: it can't be opened any more. `tampered`: it was never ours, or isn't whole. `ended`: its reader asked to have it deleted.
 * In all three nothing of what was answered is known to us.
 */
export type OpenedState = { ok: true; state: SealedState } | { ok: false; reason: "expired" | "tampered" | "ended" };

/** A random id for one reader's walk through a flow. Tells nothing about anybody. */
export function newCaseId(): string {
  return randomUUID();
}

/**
 * Seals answers so that they can stand in an address: encrypted and authenticated (JWE, A256GCM), readable by nobody but this site, for two
 * hours from now.
 * @returns at most 12 KB of letters, digits, `-`, `_` and `.`, which need no escaping in an address
 * @throws StateTooLargeError when there are more answers than fit; what was typed is left out before that
 */
export async function sealState(state: SealedState): Promise<string> {
  return sealWith(await sealingKeys(), state, new Date());
}

/**
 * Opens what `sealState` made. Never throws, whatever stands in the address.
 * @param flow the slug of the flow that asks. A flow that was renamed hands over its old slugs after it, and then its readers lose nothing;
 *   the opened state belongs to the first.
 */
export async function openState(token: unknown, flow: string | readonly [string, ...string[]]): Promise<OpenedState> {
  if (typeof token !== "string") return { ok: false, reason: "tampered" };
  const opened = await openWith(await sealingKeys(), token, typeof flow === "string" ? [flow] : flow, new Date());
  return opened.ok && (await hasEnded(opened.state.id)) ? { ok: false, reason: "ended" } : opened;
}
