import { spawn } from "node:child_process";
import path from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../../../lib/platform/database/free-port.mjs";

const root = path.resolve(import.meta.dirname, "../../..");

/** `ready`: the address that answers 200 when the server can be used. `sealingKey`: 32 bytes in base64. */
type Site = { build: string; databaseUrl: string; sealingKey: string; ready?: string };

export type OwnServer = { url: string; stop: () => Promise<void>; /** Everything it has written so far: to its log, and wherever else. */ written: () => string };

/** A server of a test's own, with another log than the one that all tests share: every line there can be, kept to be read. */
export async function startOwnServer({ build, databaseUrl, sealingKey, ready = "/internal/isReady" }: Site): Promise<OwnServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), BASE_URL: url, DATABASE_URL: databaseUrl, SEALING_KEYS: sealingKey, TEST_BUILD_DIRECTORY: build, LOG_LEVEL: "debug", NODE_ENV: "production" };
  const child = spawn(process.execPath, ["lib/platform/commands/serve.mjs"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const written = () => Buffer.concat(chunks).toString();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    const slow = setTimeout(() => child.kill("SIGKILL"), 15_000);
    await ended;
    clearTimeout(slow);
  };
  const status = () => fetch(url + ready).then((answer) => answer.status, () => child.exitCode);
  await expect.poll(status, { message: "the server answers", timeout: 60_000 }).toBe(200).catch(async (error: unknown) => {
    await stop();
    throw new Error(`The server didn't start. It wrote: ${written().slice(-2000)}`, { cause: error });
  });
  return { url, stop, written };
}
