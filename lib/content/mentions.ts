import { targetOf } from "./links";
import { referencesIn } from "./markdown/references";
import type { DocumentKind } from "./schema/document";

/** Slugs of the documents of one kind that some texts mention, in the order they are first met. Absent texts are passed over. */
export function mentionsOf(kind: DocumentKind, texts: readonly (string | undefined)[]): string[] {
  const targets = texts.flatMap((text) => (text === undefined ? [] : referencesIn(text))).map(targetOf);
  return [...new Set(targets.flatMap((target) => (target?.kind === kind ? [target.slug] : [])))];
}
