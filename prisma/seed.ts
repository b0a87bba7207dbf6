import path from "node:path";
import { fileURLToPath } from "node:url";
import { ContentFileError } from "@/lib/content/files";
import { UnknownTargetError } from "@/lib/editorial/find-links";
import { BrokenPlacesError } from "@/lib/places/places";
import { PlaceFileError } from "@/lib/places/table-file";
import { db } from "@/lib/platform/db";
import { SearchFileError } from "@/lib/search/yaml-file";
import { ContentRefusedError, seed } from "./seed-content";
import { seedPlaces } from "./seed-places";
import { seedSearch, SynonymsRefusedError } from "./seed-search";

// Publishes the documents of prisma/seed-data, puts its places and forms into the database, and makes all of it findable. With --when-empty it leaves alone what a database has.
// Run with `node --conditions=react-server --import tsx prisma/seed.ts`: outside Next, "server-only" needs the condition.

const directory = fileURLToPath(new URL("seed-data", import.meta.url));
const whenEmpty = process.argv.includes("--when-empty");

try {
  console.log(await seedPlaces(db, { directory: path.join(directory, "place"), whenEmpty }));
  // What was filled before there was a search has older documents, which the search would lead past: it gets ours.
  const leaveContent = whenEmpty && (await db.form.count()) > 0;
  const summary = await seed(db, { directory, whenEmpty: leaveContent, log: (line) => console.log(line) });
  console.log(await seedSearch(db, { directory, whenEmpty: leaveContent }));
  // Last, because commands show the last line.
  console.log(summary);
} catch (error) {
  process.exitCode = 1;
  // These say what to mend in the content; anything else is a fault of ours and keeps its stack.
  const mendable = [ContentRefusedError, ContentFileError, UnknownTargetError, PlaceFileError, BrokenPlacesError, SearchFileError, SynonymsRefusedError].some((kind) => error instanceof kind);
  console.error(mendable && error instanceof Error ? error.message : error);
} finally {
  await db.$disconnect();
}
