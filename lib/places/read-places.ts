import "server-only";
import path from "node:path";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { db } from "@/lib/platform/db";
import { distDirectory } from "@/lib/platform/dist-directory.mjs";
import { describeError, log } from "@/lib/platform/log";
import { keepPlaces } from "./keep-places";
import type { Places } from "./places";
import { readCurrentPlaces } from "./store/read-current-places";

/** The tag of everything made from what is published: a notification from the database refreshes it, and the pages that carry it. */
const PLACES_TAG = "content";

async function loadVersion(): Promise<string> {
  const { version } = await db.placeState.findUniqueOrThrow({ where: { id: 1 } });
  return version;
}

const readKept = keepPlaces({
  readVersion: unstable_cache(loadVersion, ["places-version"], { tags: [PLACES_TAG], revalidate: false }),
  read: () => readCurrentPlaces(db),
  // Beside what Next keeps of its own. The build has no part in it.
  file: path.resolve(/* turbopackIgnore: true */ distDirectory(), "cache/places.json"),
  onProblem: (error, what) => log.error(describeError(error), what),
});

/**
 * Municipalities, postcodes, offices and who serves whom, as they are now, or as they were last when the database is gone.
 * @throws when they could never be read.
 */
export const readPlaces = cache((): Promise<Places> => readKept());
