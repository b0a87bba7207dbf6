import { PrismaPg } from "@prisma/adapter-pg";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { PrismaClient } from "@/lib/platform/generated/prisma/client";
import { readDocumentFiles } from "@/lib/content/files";
import { publishDocuments } from "@/lib/editorial/publish-documents";
import { seedSearch } from "@/prisma/seed-search";
import { testDatabase, type TestDatabase } from "../../support/database";

const seedFiles = fileURLToPath(new URL("../../../prisma/seed-data", import.meta.url));

/** A database of a test file's own with all that is seeded, findable. `db` can be used in hooks and tests only. */
export function searchDatabase(): { database: TestDatabase; readonly db: PrismaClient } {
  const database = testDatabase();
  let db: PrismaClient | undefined;
  beforeAll(async () => {
    db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
    // Without the checks of a seed: they take longer than all the rest, and have tests of their own.
    await db.$transaction((tx) => publishDocuments(tx, readDocumentFiles(seedFiles)), { timeout: 60_000 });
    await seedSearch(db, { directory: seedFiles, whenEmpty: false });
  }, 120_000);
  afterAll(() => db?.$disconnect());
  return {
    database,
    get db() {
      if (!db) throw new Error("The database is there in hooks and tests only");
      return db;
    },
  };
}
