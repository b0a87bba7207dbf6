import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { migrate } from "@/lib/platform/database/migrate.mjs";
import { startEmbeddedPostgres } from "@/lib/platform/database/start-embedded.mjs";

export const migrations = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** A migrated, empty database of a test file's own. */
export type TestDatabase = {
  readonly url: string;
  /** A connection of its own, closed after the last test. */
  connect(): Promise<pg.Client>;
};

// About a second, but tests run on busy machines.
const patience = 60_000;

/** Starts a database before the first test of the file and throws it away after the last. It can be used in hooks and tests only. */
export function testDatabase(): TestDatabase {
  let directory = "";
  let server: { url: string; stop(): Promise<void> } | undefined;
  const clients: pg.Client[] = [];
  const url = () => server?.url ?? fail("The database is there in hooks and tests only");

  beforeAll(async () => {
    directory = temporaryFolder();
    server = await startEmbeddedPostgres({ directory, log: () => {} });
    await migrate(server.url, { directory: migrations, log: () => {} });
  }, patience);
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  }, patience);

  return {
    get url() {
      return url();
    },
    async connect() {
      const client = new pg.Client({ connectionString: url() });
      await client.connect();
      clients.push(client);
      return client;
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}

/** An empty folder outside the checkout. Whoever makes it removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "samme-side-test-"));
}
