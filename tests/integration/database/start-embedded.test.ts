import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { startEmbeddedPostgres } from "@/lib/platform/database/start-embedded.mjs";
import { temporaryFolder } from "../../support/database";

const command = fileURLToPath(new URL("start-in-process.mjs", import.meta.url));

// One folder for all tests but one: making the files is what takes time.
const directory = temporaryFolder();
const folders = [directory];
let processes: ChildProcess[] = [];

afterEach(async () => {
  await Promise.all(processes.map((running) => end(running)));
  processes = [];
});
afterAll(async () => {
  // Starting and stopping ends what a killed process may have left running.
  await (await start()).stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const start = (folder = directory) => startEmbeddedPostgres({ directory: folder, log: () => {} });

/** Another process that uses the folder, until it is told to end. */
async function startElsewhere(folder = directory): Promise<{ process: ChildProcess; url: string }> {
  const started = spawn(process.execPath, [command, folder], { stdio: ["pipe", "pipe", "inherit"] });
  processes.push(started);
  const said = await Promise.race([once(started.stdout, "data"), once(started, "exit").then(() => null)]);
  if (!said) throw new Error("The other process could not start the database");
  return { process: started, url: String(said[0]).trim() };
}

async function end(running: ChildProcess, signal?: "SIGKILL"): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = once(running, "exit");
  if (signal) running.kill(signal);
  else running.stdin?.end();
  await ended;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded database", { timeout: 60_000 }, () => {
  test("keeps its data and its address from one start to the next", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 'blåbær' AS word");
    await first.stop();
    await expect(query(first.url, "SELECT 1")).rejects.toThrow();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, "SELECT upper(word) AS word FROM kept")).toEqual([{ word: "BLÅBÆR" }]);
    await second.stop();
  });

  test("is joined by a second process, and stopped by the last one to leave", async () => {
    const ours = await start();
    const theirs = await startElsewhere();
    expect(theirs.url).toBe(ours.url);
    await ours.stop();
    expect(await query(theirs.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await end(theirs.process);
    await expect(query(theirs.url, "SELECT 1")).rejects.toThrow();
  });

  test("is found again after its starter was killed", async () => {
    const theirs = await startElsewhere();
    await end(theirs.process, "SIGKILL");
    expect(await query(theirs.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    const ours = await start();
    expect(ours.url).toBe(theirs.url);
    await ours.stop();
    await expect(query(theirs.url, "SELECT 1")).rejects.toThrow();
  });

  test("comes up once when two processes make it at the same time", async () => {
    const fresh = temporaryFolder();
    folders.push(fresh);
    const [ours, theirs] = await Promise.all([start(fresh), startElsewhere(fresh)]);
    expect(theirs.url).toBe(ours.url);
    await ours.stop();
  });

  test("moves to another port when its own is taken", async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(Number(new URL(first.url).port), "127.0.0.1");
    await once(squatter, "listening");
    const second = await start();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    await second.stop();
    squatter.close();
  });

  test("lets nobody in without the password", async () => {
    const { url, stop } = await start();
    const wrong = new URL(url);
    wrong.password = "guess";
    await expect(query(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
    await stop();
  });
});
