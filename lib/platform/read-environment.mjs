import { z } from "zod";

/** The settings are wrong; the message names each one and can be shown as it is. */
export class EnvironmentError extends Error {
  /** @override */
  name = "EnvironmentError";
}

/** What AES-256 takes. */
const keyBytes = 32;

/** Keys in base64 or base64url with commas between, as bytes. */
const sealingKeys = z.string().transform((text, context) =>
  text.split(",").flatMap((written, index) => {
    const key = readKey(written.trim());
    if (key) return [key];
    context.addIssue({ code: "custom", message: `key ${index + 1} must be ${keyBytes} random bytes in base64 or base64url` });
    return [];
  }),
);

const settings = z.object({
  PORT: z.coerce.number("must be a port number").int("must be a whole number").min(1, "must be at least 1").max(65535, "must be at most 65535").default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be an address like postgresql://user:password@host:5432/name" }),
  BASE_URL: z.url({ protocol: /^https?$/, error: "must be the public address, like https://example.no" }).optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent").default("info"),
  SEALING_KEYS: sealingKeys.default([]),
});

/**
 * @typedef {{ PORT: number, DATABASE_URL: string, BASE_URL: string, LOG_LEVEL: "debug" | "info" | "warn" | "error" | "silent", SEALING_KEYS: Uint8Array<ArrayBuffer>[] }} Environment
 * BASE_URL is the public address without a slash at the end; canonical links are made from it.
 * SEALING_KEYS are 32 bytes each: the first seals private answers, and all of them open. Empty when none is set.
 */

/**
 * Reads the settings out of the environment. An empty variable counts as one that isn't set.
 * @param {Record<string, string | undefined>} source
 * @returns {Environment}
 * @throws {EnvironmentError} naming every variable that is wrong, never its value: an address of a database holds a password, and a key is a secret
 */
export function readEnvironment(source) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = settings.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `  ${path.join(".")} ${given[String(path[0])] === undefined ? "is missing" : message}`);
    throw new EnvironmentError(["The environment is not right:", ...new Set(problems)].join("\n"));
  }
  const { BASE_URL = `http://localhost:${result.data.PORT}`, ...rest } = result.data;
  return { ...rest, BASE_URL: BASE_URL.replace(/\/+$/, "") };
}

/** Undefined when the text isn't a whole key: a letter too few would otherwise pass as another key. @param {string} text */
function readKey(text) {
  const written = text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  const key = Uint8Array.from(Buffer.from(written, "base64url"));
  return key.length === keyBytes && Buffer.from(key).toString("base64url") === written ? key : undefined;
}
