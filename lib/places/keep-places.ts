import { readKeptPlaces, writeKeptPlaces } from "./kept-places";
import type { Places } from "./places";

type KeeperOptions = {
  /** Another value after every change. Cheap: asked for each time. */
  readVersion: () => Promise<string>;
  /** Reads everything anew. */
  read: () => Promise<Places>;
  /** Where the last good ones are written down. */
  file: string;
  /** Told of what went wrong while there was still something to give. */
  onProblem: (error: unknown, what: string) => void;
  /** Milliseconds on any clock that only goes forward. */
  now?: () => number;
};

/** How long a failed reading is left alone, in milliseconds: a database that is gone takes seconds to say so, and readers wait meanwhile. */
const pause = 15_000;

type Kept = { places: Places; version: string | null };

/**
 * Gives the places as they are, and the last good ones when they can't be read: from memory, or as they were written down before this
 * server started. They are read once for each version, whoever asks.
 * @returns a function that rejects only when there never were any
 */
export function keepPlaces({ readVersion, read, file, onProblem, now = () => performance.now() }: KeeperOptions): () => Promise<Places> {
  let kept: Kept | null = null;
  let reading: Promise<Kept> | null = null;
  let failedAt = -Infinity;

  async function readAnew(version: string | null): Promise<Kept> {
    const places = await read();
    kept = { places, version };
    await writeKeptPlaces(file, places).catch((error: unknown) => onProblem(error, "the places can't be written down"));
    return kept;
  }

  async function fallBack(error: unknown): Promise<Kept> {
    failedAt = now();
    // `null`: whatever version there is then, it is newer.
    const last: Kept | null = kept ?? (await readKeptPlaces(file).then((places) => places && { places, version: null }));
    if (!last) throw error;
    onProblem(error, "the places can't be read; the last good ones are shown");
    kept = last;
    return last;
  }

  return async () => {
    const version = await readVersion().catch(() => null);
    if (kept && (kept.version === version || version === null || now() - failedAt < pause)) return kept.places;
    reading ??= readAnew(version).catch(fallBack).finally(() => {
      reading = null;
    });
    return (await reading).places;
  };
}
