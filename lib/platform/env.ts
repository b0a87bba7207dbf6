import "server-only";
import { readEnvironment, type Environment } from "./read-environment.mjs";

let known: Environment | undefined;

/**
 * The settings of this process, read and checked at the first call.
 * A function and not a constant, so that building the site needs no settings at all.
 */
export function env(): Environment {
  return (known ??= readEnvironment(process.env));
}
