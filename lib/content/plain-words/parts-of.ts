import type { DocumentFile } from "../files";
import { groupBy } from "./group-by";
import type { ReadSentence } from "./plain-text";

/** The rooms of a document that a reader meets one at a time: by step, question, outcome, section or part. The rest is `""`, its start. */
export function partOf(path: string): string {
  const [room, id] = path.split(".");
  return id !== undefined && /^(?:steps|questions|outcomes|sections|parts)$/.test(room ?? "") ? `${room ?? ""}.${id}` : "";
}

/** Sentences by the part they stand in, in reading order. */
export function byPart(sentences: readonly ReadSentence[]): Map<string, ReadSentence[]> {
  return groupBy(sentences, ({ path }) => partOf(path));
}

/** Whether a document is read as a page of its own. Terms, themes and facts are a few lines each: their sentences are held one by one. */
export function isWholePage({ kind, structure }: DocumentFile): boolean {
  return kind === "topic" ? structure.parts !== undefined : kind !== "term" && kind !== "fact";
}
