import { PrismaPg } from "@prisma/adapter-pg";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { DocumentFile } from "@/lib/content/files";
import { PrismaClient } from "@/lib/platform/generated/prisma/client";
import { ContentRefusedError, seed } from "@/prisma/seed-content";
import { temporaryFolder, testDatabase } from "../../support/database";
import { fact, term } from "./documents";

const database = testDatabase();
let db: PrismaClient;
let directory: string;

beforeAll(() => {
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
});
afterAll(() => db.$disconnect());
beforeEach(() => {
  directory = temporaryFolder();
});
afterEach(() => rmSync(directory, { recursive: true }));

function write({ kind, slug, structure, words }: DocumentFile): void {
  const folder = path.join(directory, kind, slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "structure.yaml"), stringify(structure));
  for (const [locale, text] of Object.entries(words)) writeFileSync(path.join(folder, `${locale}.yaml`), stringify(text));
}

const run = (whenEmpty = false) => seed(db, { directory, whenEmpty, log: () => {} });

describe("seeding", () => {
  test("is refused with every finding, and nothing is written", async () => {
    write(term("uten-mal", { explanation: "Se [dette](ord:finnes-ikke) og {ukjent-tall}." }));
    const error = await run().catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(ContentRefusedError);
    expect(String(error)).toContain("2 findings");
    expect(String(error)).toContain("term/uten-mal (nb) ord:finnes-ikke: leads nowhere");
    expect(await db.document.count()).toBe(0);
  });

  test("publishes a folder, then only what changed", async () => {
    write(fact("tall"));
    write(term("ord", { explanation: "Ring {tall}." }));
    expect(await run(true)).toBe("2 documents: 2 new, 0 updated, 0 unchanged");
    expect(await run()).toBe("2 documents: 0 new, 0 updated, 2 unchanged");
    write(fact("tall", "800 33 166"));
    expect(await run()).toBe("2 documents: 0 new, 1 updated, 1 unchanged");
  });

  test("only when empty leaves content that is there alone", async () => {
    write(term("nytt-ord"));
    expect(await run(true)).toBe("2 documents are published already, nothing to do");
  });
});
