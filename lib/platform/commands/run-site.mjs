import { buildSite } from "./build-site.mjs";
import { checkPort } from "./check-port.mjs";
import { openDatabase, seedDatabase } from "./open-database.mjs";
import { prepare } from "./prepare.mjs";
import { root } from "./run-command.mjs";
import { runStep } from "./run-step.mjs";
import { stopOnSignal } from "./stop-on-signal.mjs";

/**
 * From a fresh copy to a running site, doing only what is missing.
 * @param {{ dev: boolean }} mode
 */
export async function runSite({ dev }) {
  const started = performance.now();
  console.log("\nSamme side");
  await prepare(root);
  const { readEnvironment } = await import("../read-environment.mjs");
  // Checked before a database is started; which database it will be isn't known yet.
  const { PORT, BASE_URL, LOG_LEVEL } = readEnvironment({ DATABASE_URL: "postgresql://own", ...withoutEmpty(process.env) });
  await checkPort(PORT);

  const database = await openDatabase(root);
  /** @type {{ close: () => Promise<void> } | undefined} */
  let site;
  stopOnSignal(async () => {
    console.log("\n  Ending: what is running may finish. Ctrl-C again ends at once.");
    await site?.close();
    await database.close();
  });
  try {
    await fillDatabase(database, dev);
    if (!dev) await runStep("site", () => buildSite(root));
    Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: database.url, PORT: String(PORT), BASE_URL });
    const { serve } = await import("../server/serve.mjs");
    const { createLog } = await import("../create-log.mjs");
    const running = await runStep("server", async () => ({ outcome: "listening", ...(await serve({ root, port: PORT, dev, log: createLog(LOG_LEVEL) })) }));
    site = running;
    console.log(`\n  ${running.url}  (ready in ${((performance.now() - started) / 1000).toFixed(1)} s, Ctrl-C ends it)\n`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * @param {import("./open-database.mjs").OpenDatabase} database
 * @param {boolean} dev
 */
async function fillDatabase({ url, reachable }, dev) {
  // A server that starts while the database is away still has the pages it kept, and goes on as usual when the database is back.
  if (!reachable) return console.log("  ! Only pages that were kept before can be shown until the database answers.");
  try {
    await runStep("content", () => seedDatabase(root, url, { whenEmpty: true }));
  } catch (error) {
    // Whoever develops may be in the middle of writing content. A site without content is no site, though.
    if (!dev) throw error;
    console.error(error instanceof Error ? error.message : error);
  }
}

/** @param {Record<string, string | undefined>} source */
function withoutEmpty(source) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
}
