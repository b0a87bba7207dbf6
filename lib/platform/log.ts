import "server-only";
import { createLog } from "./create-log.mjs";

export { describeError } from "./create-log.mjs";

/** The app's log. Read straight from the environment: a module that logs must also load while the site is built, where there are no settings. */
export const log = createLog(process.env["LOG_LEVEL"] || "info");
