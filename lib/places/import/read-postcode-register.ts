import { z } from "zod";
import type { Postcode } from "../schema";
import { readTable, refuseRepeats } from "../table-file";

/** Bring's letters for what a postcode is for. */
const categories = { G: "street", P: "box", B: "both", S: "service", F: "both" } as const;

const row = z.object({
  postcode: z.string("is missing").regex(/^\d{4}$/, "must be four digits"),
  place: z.string("is missing").min(1),
  municipality: z.string("is missing").regex(/^\d{4}$/, "must be four digits"),
  category: z.enum(["G", "P", "B", "S", "F"], "must be G, P, B, S or F"),
});

/**
 * Bring's register of postcodes: one line each, with tabs between postcode, place, number and name of the municipality, and category.
 * @throws {PlaceFileError} naming line and field of everything that can't be read or isn't known.
 */
export function readPostcodeRegister(file: string, text: string, municipalities: ReadonlySet<string>): Postcode[] {
  const columns = ["postcode", "place", "municipality", "municipalityName", "category"];
  const known = row.refine(({ municipality }) => municipalities.has(municipality), { path: ["municipality"], error: "is no municipality we know" });
  const rows = readTable(file, text, { delimiter: "\t", columns }, known);
  refuseRepeats(file, rows, "postcode", ({ postcode }) => postcode);
  return rows.map(({ row: { postcode, place, municipality, category } }) => ({ postcode, place: placeName(place), municipality, category: categories[category] }));
}

const small = new Set(["i", "på", "og", "ved", "av"]);

/** Bring writes in capitals, "MO I RANA"; people read "Mo i Rana". */
export function placeName(capitals: string): string {
  return capitals
    .toLocaleLowerCase("nb")
    .split(" ")
    .map((word, place) => (place > 0 && small.has(word) ? word : capitalise(word)))
    .join(" ");
}

function capitalise(word: string): string {
  return word.replace(/(^|[-/.('])\p{L}/gu, (start) => start.toLocaleUpperCase("nb"));
}
