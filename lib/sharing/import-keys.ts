import { createHash, webcrypto } from "node:crypto";

/** A key and the name it goes by in the tokens it has sealed. */
export type SealingKey = { id: string; key: webcrypto.CryptoKey };

/**
 * Makes keys of 32 bytes each ready for use: the first seals, all of them open.
 * Named after what they are, so that a key keeps its name wherever it stands in the list, and on every server.
 */
export function importKeys(keys: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly SealingKey[]> {
  return Promise.all(
    keys.map(async (bytes) => ({
      id: createHash("sha256").update(bytes).digest("base64url").slice(0, 8),
      key: await webcrypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]),
    })),
  );
}
