import "server-only";
import { webcrypto } from "node:crypto";
import { env } from "@/lib/platform/env";
import { importKeys, type SealingKey } from "./import-keys";

/** Next bundles pages and route handlers apart, and the development server loads modules anew: what they share can't be in a module. */
const kept = globalThis as { sammeSideOwnSealingKey?: Uint8Array<ArrayBuffer> };

let imported: Promise<readonly SealingKey[]> | undefined;

/**
 * The keys of the setting SEALING_KEYS; without it, one of this process's own. Imported once.
 * What is sealed with a key of our own can't be opened by another process, or by this one once it has been started anew.
 */
export function sealingKeys(): Promise<readonly SealingKey[]> {
  return (imported ??= importKeys(givenKeys()));
}

function givenKeys(): Uint8Array<ArrayBuffer>[] {
  const { SEALING_KEYS: given } = env();
  return given.length > 0 ? given : [(kept.sammeSideOwnSealingKey ??= webcrypto.getRandomValues(new Uint8Array(32)))];
}
