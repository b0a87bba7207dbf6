import path from "node:path";
import { readDocumentFiles } from "@/lib/content/files";
import { entriesOfDocument } from "@/lib/search/entries/entries-of-document";
import type { SearchEntry } from "@/lib/search/entries/search-entry";
import { readFormFiles } from "@/lib/search/forms/form-files";
import { formEntries } from "@/lib/search/forms/store-forms";

/** Everything that is seeded and can be found. */
export function seededEntries(seedData: string): SearchEntry[] {
  return [...readDocumentFiles(seedData).flatMap(entriesOfDocument), ...formEntries(readFormFiles(path.join(seedData, "form")))];
}

/**
 * This many entries: the seeded ones, and copies that differ from them and from each other. A copy keeps two sentences of three, in another
 * order, and has a few words of other entries, put together as Norwegian puts words together, in its title and its text.
 */
export function* varyEntries(seeded: readonly SearchEntry[], count: number, random: () => number): Generator<SearchEntry> {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const words = [...new Set(seeded.flatMap(({ title, body }) => `${title} ${body}`.toLowerCase().match(/\p{L}{4,12}/gu) ?? []))];
  const compound = () => pick(words) + pick(words);
  const vary = (text: string) => {
    const kept = text.split(/(?<=[.!?]) /).filter(() => random() < 2 / 3);
    return kept.map((sentence) => ({ sentence, place: random() })).sort((a, b) => a.place - b.place).map(({ sentence }) => sentence).join(" ");
  };
  for (let number = 0; number < count; number += 1) {
    const entry = seeded[number % seeded.length] as SearchEntry;
    if (number < seeded.length) yield entry;
    else {
      const more = [pick(words), compound(), pick(words), compound()].join(" ");
      yield { ...entry, slug: `${entry.slug}-${number}`, title: `${entry.title} ${pick(words)} ${compound()}`, headings: vary(entry.headings), body: `${vary(entry.body)} ${more}` };
    }
  }
}

/** The same numbers every time, from 0 to 1. */
export function repeatableRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
