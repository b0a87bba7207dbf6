import { fileURLToPath } from "node:url";
import { ContentFileError } from "@/lib/content/files";
import { UnknownTargetError } from "@/lib/editorial/find-links";
import { db } from "@/lib/platform/db";
import { ContentRefusedError, seed } from "./seed-content";

// Publishes the documents of prisma/seed-data. With --when-empty it leaves a database that has content alone.
// Run with `node --conditions=react-server --import tsx prisma/seed.ts`: outside Next, "server-only" needs the condition.

try {
  const summary = await seed(db, {
    directory: fileURLToPath(new URL("seed-data", import.meta.url)),
    whenEmpty: process.argv.includes("--when-empty"),
    log: (line) => console.log(line),
  });
  console.log(summary);
} catch (error) {
  process.exitCode = 1;
  // These say what to mend in the content; anything else is a fault of ours and keeps its stack.
  const expected = error instanceof ContentRefusedError || error instanceof ContentFileError || error instanceof UnknownTargetError;
  console.error(expected ? error.message : error);
} finally {
  await db.$disconnect();
}
