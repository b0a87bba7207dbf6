import { z } from "zod";
import { openingHours } from "./hours/opening-hours";

const line = z.string().trim().min(1).max(300);
const number = z.string().regex(/^\d{4}$/, "must be four digits");
const districtNumber = z.string().regex(/^\d{6}$/, "must be six digits");
const slug = z.string().max(64).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens");
/** As exact as it is known: a year, a month or a day. */
export const sourceDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a date like 2026, 2026-09 or 2026-09-24");
const phone = z.string().regex(/^(\+\d{8,15}|\d{3,8})$/, "must be a phone number: digits alone, or with + and a country code");

/** A point on the map. In Norway, Svalbard and Jan Mayen: anything else is a mistake. */
const position = z.strictObject({ latitude: z.number().min(57).max(81), longitude: z.number().min(-10).max(35) });
export type Position = z.infer<typeof position>;

/** Where rows come from, and how it must be credited. Shown to readers. */
export const placeSource = z.strictObject({
  id: slug,
  about: line,
  organisation: line,
  url: z.url({ protocol: /^https$/ }).nullable(),
  date: sourceDate.nullable(),
  licence: line.nullable(),
  attribution: line.nullable(),
});
export type PlaceSource = z.infer<typeof placeSource>;

/** A municipality, or Svalbard or Jan Mayen, which have no county. */
export const municipality = z.strictObject({
  number,
  name: line,
  /** Its Sami and Kven names. */
  parallelNames: z.array(line),
  county: line.nullable(),
});
export type Municipality = z.infer<typeof municipality>;

export const postcodeCategories = ["street", "box", "both", "service"] as const;
export const postcode = z.strictObject({ postcode: number, place: line, municipality: number, category: z.enum(postcodeCategories) });
export type Postcode = z.infer<typeof postcode>;

/** Why the numbers of days of a reception can't be trusted. Then don't show them. */
export const receptionDoubts = ["no_open_days", "too_many_open_days"] as const;

export const reception = z.strictObject({
  /** Which house or place, in the office's own words. */
  note: line.nullable(),
  street: line.nullable(),
  postcode: number.nullable(),
  place: line.nullable(),
  directions: z.string().trim().min(1).max(2000).nullable(),
  /** Days a week, of which some without appointment. */
  daysOpen: z.int().min(0).nullable(),
  daysDropIn: z.int().min(0).nullable(),
  position: position.nullable(),
  doubt: z.enum(receptionDoubts).nullable(),
  hours: openingHours,
});
export type Reception = z.infer<typeof reception>;

export const office = z.strictObject({
  /** Nav's own number of the unit. */
  number,
  slug,
  name: line,
  street: line,
  postcode: number,
  place: line,
  municipality: number,
  position: position.nullable(),
  /** The office's page on nav.no, without the host. */
  navPath: z.string().regex(/^\/kontor\/[a-z0-9.-]+$/).nullable(),
  phone: phone.nullable(),
  emergencyPhone: phone.nullable(),
  /** When the emergency phone may be called, in the office's words. */
  emergencyNote: line.nullable(),
  receptions: z.array(reception),
  /** An id among the sources. */
  source: slug,
  /** The day the source was read. */
  sourceDate,
});
export type Office = z.infer<typeof office>;

/** register: same number and name in two lists · renamed: same number · inferred: worked out · unresolved: nobody knows. */
export const responsibilityBases = ["register", "renamed", "inferred", "unresolved"] as const;
const confidences = ["high", "medium"] as const;

/** Which office serves a municipality, or one district of it. Without an office: nobody knows. */
export const responsibility = z
  .strictObject({
    municipality: number,
    district: z.strictObject({ number: districtNumber, name: line }).nullable(),
    office: number.nullable(),
    basis: z.enum(responsibilityBases),
    confidence: z.enum(confidences).nullable(),
    source: slug,
    sourceDate,
  })
  .refine(({ office, basis, confidence }) => (office === null) === (basis === "unresolved") && (office === null) === (confidence === null), {
    message: "says how sure it is exactly when it names an office",
  });
export type Responsibility = z.infer<typeof responsibility>;

/** Where an old address of an office leads. */
export const officeRedirect = z.strictObject({
  slug,
  to: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("office"), number }),
    z.strictObject({ kind: z.literal("municipality"), number }),
  ]),
});
export type OfficeRedirect = z.infer<typeof officeRedirect>;
