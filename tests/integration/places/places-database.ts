import { PrismaPg } from "@prisma/adapter-pg";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { PrismaClient } from "@/lib/platform/generated/prisma/client";
import { seedPlaces } from "@/prisma/seed-places";
import { testDatabase, type TestDatabase } from "../../support/database";

/** The project's own files of places. */
export const placeFiles = fileURLToPath(new URL("../../../prisma/seed-data/place", import.meta.url));

/** A database of a test file's own with all places in it. `db` can be used in hooks and tests only. */
export function placesDatabase(): { database: TestDatabase; readonly db: PrismaClient } {
  const database = testDatabase();
  let db: PrismaClient | undefined;
  beforeAll(async () => {
    db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
    await seedPlaces(db, { directory: placeFiles, whenEmpty: false });
  });
  afterAll(() => db?.$disconnect());
  return {
    database,
    get db() {
      if (!db) throw new Error("The database is there in hooks and tests only");
      return db;
    },
  };
}
