import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { migrateDatabase, seedDatabase } from "../../lib/platform/commands/open-database.mjs";
import { freePort } from "../../lib/platform/database/free-port.mjs";
import { startEmbeddedPostgres } from "../../lib/platform/database/start-embedded.mjs";

/** How long the server may take until it answers, in milliseconds. */
const patience = 60_000;

/**
 * The built site, served in earnest from a database of its own that is thrown away afterwards.
 * @param {string} root
 * @param {{ build: string, directory: string }} places `build`: relative to root, where the tests' build is; `directory`: for the database
 * @returns {Promise<{ url: string, databaseUrl: string, stop: () => Promise<void> }>}
 */
export async function startTestSite(root, { build, directory }) {
  const database = await startEmbeddedPostgres({ directory, log: () => {} });
  try {
    await migrateDatabase(root, database.url);
    await seedDatabase(root, database.url);
    await forgetKeptPages(path.join(root, build));
    const server = await startServer(root, { build, databaseUrl: database.url });
    return {
      url: server.url,
      databaseUrl: database.url,
      stop: async () => {
        await server.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Pages that were kept by an earlier run come from a database that is gone. @param {string} build */
async function forgetKeptPages(build) {
  for (const place of ["next/server/route-cache", "next/cache/fetch-cache"]) await rm(path.join(build, place), { recursive: true, force: true });
}

/**
 * @param {string} root
 * @param {{ build: string, databaseUrl: string, ready?: string }} site `ready`: the address that answers 200 when the server can be used
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startServer(root, { build, databaseUrl, ready = "/internal/isReady" }) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PORT: String(port), BASE_URL: url, DATABASE_URL: databaseUrl, TEST_BUILD_DIRECTORY: build, LOG_LEVEL: "warn", NODE_ENV: "production" };
  const child = spawn(process.execPath, ["lib/platform/commands/serve.mjs"], { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    const slow = setTimeout(() => child.kill("SIGKILL"), 15_000);
    await ended;
    clearTimeout(slow);
  };
  const started = Date.now();
  while (child.exitCode === null && Date.now() - started < patience) {
    const answer = await fetch(url + ready).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    await wait(200);
  }
  await stop();
  throw new Error("The server for the browser tests didn't start.");
}
