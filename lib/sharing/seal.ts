import { EncryptJWT, jwtDecrypt, errors } from "jose";
import type { SealingKey } from "./import-keys";
import { sealedClaims, type SealedState } from "./sealed-state";

/** How long sealed answers can be opened, in seconds. Every answer seals them anew and starts it again. */
export const LIFETIME = 2 * 60 * 60;

/** The longest token there is, in characters. The server in front lets addresses with one through (lib/platform/server/refuse-request.mjs). */
export const LONGEST_TOKEN = 12 * 1024;

/** Longer than anything a question takes: the rest of a text that was pasted by mistake isn't worth carrying along. */
const LONGEST_TYPED = 250;

/** What is sealed is filled up to a multiple of this, in bytes. */
const BLOCK = 256;

const ALGORITHM = "dir";
const ENCRYPTION = "A256GCM";

/**
 * `expired`: it was ours once, and can't be opened any more – its time is out, its key is gone, or it is from before the flow changed shape.
 * `tampered`: it was never ours, or isn't whole.
 */
export type Opened = { ok: true; state: SealedState } | { ok: false; reason: "expired" | "tampered" };

/** More answers than an address can carry: no flow that a person gets through has so many. */
export class StateTooLargeError extends Error {
  override name = "StateTooLargeError";
}

/** The token names a key that isn't among ours. */
class UnknownKeyError extends Error {
  override name = "UnknownKeyError";
}

/**
 * Seals a state with the first key, for two hours from `now`.
 * @throws StateTooLargeError when the answers alone are too long for an address; what was typed is left out before that.
 */
export async function sealWith(keys: readonly SealingKey[], state: SealedState, now: Date): Promise<string> {
  const { typed, ...rest } = state;
  const token = await encrypt(keys, typed ? { ...rest, typed: shorten(typed) } : rest, now);
  if (token.length <= LONGEST_TOKEN) return token;
  const shorter = typed ? await encrypt(keys, rest, now) : token;
  if (shorter.length > LONGEST_TOKEN) throw new StateTooLargeError(`the answers to ${state.flow} take ${shorter.length} characters sealed`);
  return shorter;
}

async function encrypt([first]: readonly SealingKey[], { flow, ...state }: SealedState, now: Date): Promise<string> {
  if (!first) throw new UnknownKeyError("there is no key to seal with");
  const claims = { aud: flow, exp: Math.floor(now.getTime() / 1000) + LIFETIME, state, pad: "" };
  const missing = BLOCK - (Buffer.byteLength(JSON.stringify(claims)) % BLOCK);
  return new EncryptJWT({ ...claims, pad: " ".repeat(missing % BLOCK) }).setProtectedHeader({ alg: ALGORITHM, enc: ENCRYPTION, kid: first.id }).encrypt(first.key);
}

function shorten({ question, values }: NonNullable<SealedState["typed"]>): NonNullable<SealedState["typed"]> {
  const cut = (text: string) => text.slice(0, LONGEST_TYPED);
  const entries = Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? cut(value) : value.map(cut)] as const);
  return { question, values: Object.fromEntries(entries) };
}

/**
 * Opens a token that was sealed with one of the keys for one of the flows: the flow's slug, and the slugs it had before if it was renamed.
 * The opened state belongs to the first of them, so that sealing it again brings it up to date.
 */
export async function openWith(keys: readonly SealingKey[], token: string, flows: readonly [string, ...string[]], now: Date): Promise<Opened> {
  if (token.length > LONGEST_TOKEN || !isCanonical(token)) return { ok: false, reason: "tampered" };
  try {
    const { payload } = await jwtDecrypt(token, ({ kid }) => keyNamed(keys, kid), {
      keyManagementAlgorithms: [ALGORITHM],
      contentEncryptionAlgorithms: [ENCRYPTION],
      audience: [...flows],
      requiredClaims: ["exp"],
      currentDate: now,
    });
    const parsed = sealedClaims.safeParse(payload);
    return parsed.success ? { ok: true, state: { flow: flows[0], ...parsed.data.state } } : { ok: false, reason: "expired" };
  } catch (error) {
    return { ok: false, reason: error instanceof errors.JWTExpired || error instanceof UnknownKeyError ? "expired" : "tampered" };
  }
}

function keyNamed(keys: readonly SealingKey[], id: string | undefined): SealingKey["key"] {
  const found = keys.find((key) => key.id === id);
  if (!found) throw new UnknownKeyError("sealed with a key that isn't ours");
  return found.key;
}

/** Whether it is written the one way we write it. Base64 has bits to spare at the end of a part, which decoding passes over: one more letter that could be changed. */
function isCanonical(token: string): boolean {
  const parts = token.split(".");
  return parts.length === 5 && parts.every((part) => Buffer.from(part, "base64url").toString("base64url") === part);
}
