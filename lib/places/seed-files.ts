import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { groupBy } from "./group-by";
import { unknownHours } from "./hours/opening-hours";
import { parsePlaces, type Places } from "./places";
import { postcodeCategories, receptionDoubts, responsibilityBases } from "./schema";
import { readTable } from "./table-file";

/** Which source each table was made from. Its date is the date of the rows. */
const sourceOf = { municipalities: "nav-kommuner", postcodes: "bring-postnummer", offices: "nav-kontorsider", responsibilities: "nav-kontorsok" } as const;

/** Every cell is text; what it must look like is checked with the whole. */
const text = z.string();
const cell = z.string().nullable();
const figure = z.coerce.number<string>("must be a number").nullable();

const municipalityRow = z.strictObject({ number: text, name: text, parallel_names: cell, county: cell });
const postcodeRow = z.strictObject({ postcode: text, place: text, municipality: text, category: z.enum(postcodeCategories) });
const officeRow = z.strictObject({
  ...{ number: text, slug: text, name: text, street: text, postcode: text, place: text, municipality: text },
  ...{ latitude: figure, longitude: figure, nav_path: cell },
});
const receptionRow = z.strictObject({
  ...{ office: text, position: figure, note: cell, days_open: figure, days_drop_in: figure },
  ...{ latitude: figure, longitude: figure, doubt: z.enum(receptionDoubts).nullable() },
});
const responsibilityRow = z.strictObject({
  ...{ municipality: text, district: cell, district_name: cell, office: cell },
  ...{ basis: z.enum(responsibilityBases), confidence: cell },
});
const optional = text.nullable().default(null);
const sourceRow = z.strictObject({
  ...{ id: text, about: text, organisation: text },
  ...{ url: optional, date: optional, licence: optional, attribution: optional },
});

/**
 * The places as they stand in the project's own files. Nothing in them knows opening hours or phone numbers: an import brings those.
 * @throws {PlaceFileError} for a row that can't be read, {@link BrokenPlacesError} for rows that don't fit together.
 */
export function readPlaceFiles(directory: string): Places {
  const table = <Row>(name: string, schema: z.ZodType<Row>) => {
    const file = path.join(directory, name);
    return readTable(file, readFileSync(file, "utf8"), { delimiter: ",", columns: "first-line" }, schema).map(({ row }) => row);
  };
  const sources = z.array(sourceRow).parse(parse(readFileSync(path.join(directory, "sources.yaml"), "utf8")));
  const receptions = groupBy(table("receptions.csv", receptionRow), ({ office }) => office);
  const from = (name: keyof typeof sourceOf) => ({ source: sourceOf[name], sourceDate: sources.find(({ id }) => id === sourceOf[name])?.date });
  return parsePlaces({
    schemaVersion: 1,
    sources,
    municipalities: table("municipalities.csv", municipalityRow).map(({ parallel_names: names, ...row }) => ({ ...row, parallelNames: names?.split(";") ?? [] })),
    postcodes: table("postcodes.csv", postcodeRow),
    offices: table("offices.csv", officeRow).map(({ nav_path: navPath, latitude, longitude, ...row }) => ({
      ...{ ...row, navPath, ...from("offices") },
      ...{ phone: null, emergencyPhone: null, emergencyNote: null },
      position: positionOf(latitude, longitude),
      receptions: (receptions.get(row.number) ?? []).map(toReception),
    })),
    responsibilities: table("responsible-offices.csv", responsibilityRow).map(({ district, district_name: name, ...row }) => ({
      ...{ ...row, ...from("responsibilities") },
      district: district === null ? null : { number: district, name },
    })),
    redirects: [],
  });
}

function positionOf(latitude: number | null, longitude: number | null) {
  return latitude === null && longitude === null ? null : { latitude, longitude };
}

function toReception({ note, days_open: daysOpen, days_drop_in: daysDropIn, latitude, longitude, doubt }: z.infer<typeof receptionRow>) {
  const address = { street: null, postcode: null, place: null, directions: null };
  return { ...address, note, daysOpen, daysDropIn, position: positionOf(latitude, longitude), doubt, hours: unknownHours };
}
