import { chmodSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isOpenToOthers, openDirectory } from "@/lib/platform/database/open-place.mjs";
import { startEmbeddedPostgres } from "@/lib/platform/database/start-embedded.mjs";
import { temporaryFolder } from "../../support/database";

const home = temporaryFolder();
const closed = path.join(home, "closed");
mkdirSync(path.join(closed, "app"), { recursive: true });
chmodSync(home, 0o755);
chmodSync(closed, 0o700);

afterAll(() => {
  rmSync(openDirectory(path.join(closed, "app", "database")), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

describe("a folder that only its owner may enter", () => {
  test("is closed to others, and so is everything below it", () => {
    expect(isOpenToOthers(home)).toBe(true);
    expect(isOpenToOthers(closed)).toBe(false);
    expect(isOpenToOthers(path.join(closed, "app"))).toBe(false);
  });

  // Only root needs another user for PostgreSQL.
  test.runIf(process.getuid?.() === 0)("doesn't keep root from a database: it is kept elsewhere, in the same place each time", { timeout: 60_000 }, async () => {
    const directory = path.join(closed, "app", "database");
    const said: string[] = [];
    const first = await startEmbeddedPostgres({ directory, log: (message) => said.push(message) });
    await first.stop();
    const second = await startEmbeddedPostgres({ directory, log: () => {} });
    await second.stop();
    expect(said.join("\n")).toContain("only root may enter");
    expect(first.folder).not.toContain(closed);
    expect(second.folder).toBe(first.folder);
  });
});
