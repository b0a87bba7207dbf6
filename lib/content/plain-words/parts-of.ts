import { groupBy } from "./group-by";
import type { ReadSentence } from "./plain-text";

/** The rooms of a document that a reader meets one at a time: by step, question, outcome or section. The rest is `""`, its start. */
export function partOf(path: string): string {
  const [room, id] = path.split(".");
  return id !== undefined && /^(?:steps|questions|outcomes|sections)$/.test(room ?? "") ? `${room ?? ""}.${id}` : "";
}

/** Sentences by the part they stand in, in reading order. */
export function byPart(sentences: readonly ReadSentence[]): Map<string, ReadSentence[]> {
  return groupBy(sentences, ({ path }) => partOf(path));
}
