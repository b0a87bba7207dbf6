import { root, runCommand } from "./run-command.mjs";
import { stopOnSignal } from "./stop-on-signal.mjs";

// Serves what is built, with the settings of the environment, and prepares nothing: for places where that was done before, and for the tests.
await runCommand(async () => {
  Object.assign(process.env, { NODE_ENV: "production" });
  const { readEnvironment } = await import("../read-environment.mjs");
  const { createLog } = await import("../create-log.mjs");
  const { serve } = await import("../server/serve.mjs");
  const { PORT, LOG_LEVEL } = readEnvironment(process.env);
  const site = await serve({ root, port: PORT, dev: false, log: createLog(LOG_LEVEL) });
  stopOnSignal(() => site.close());
});
