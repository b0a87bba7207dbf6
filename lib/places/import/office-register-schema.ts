import { z } from "zod";

/** Nav's register writes "true" and "false" as words, and leaves out what it doesn't know: as an empty text, as null, or not at all. */
const emptyIsAbsent = (value: unknown) => (value === null || (typeof value === "string" && value.trim() === "") ? undefined : value);
const absent = z.preprocess(emptyIsAbsent, z.string().trim().optional());
const flag = z
  .preprocess(emptyIsAbsent, z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false").optional())
  .transform((value) => value === true || value === "true");
/** A list, or the only thing in it. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value].filter((only) => only !== null && only !== undefined)), z.array(item));

/** "9.00" and "09:00" are the same time. */
const time = absent
  .transform((text) => text?.replace(".", ":").padStart(5, "0"))
  .refine((text) => text === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), "must be a time like 09:00");

const weekdayNames: Record<string, number> = {
  ...{ mandag: 1, måndag: 1, tirsdag: 2, tysdag: 2, onsdag: 3, torsdag: 4, fredag: 5 },
  ...{ lørdag: 6, laurdag: 6, søndag: 7, sundag: 7 },
};
const weekday = absent
  .transform((text) => (text === undefined ? undefined : (weekdayNames[text.toLocaleLowerCase("nb")] ?? 0)))
  .refine((number) => number !== 0, "must be a weekday such as Mandag");

const opening = z
  .object({
    dag: weekday,
    dato: absent.refine((text) => text === undefined || z.iso.date().safeParse(text).success, "must be a date like 2026-12-24"),
    fra: time,
    til: time,
    kommentar: absent,
    stengt: flag,
    kunTimeavtale: flag,
  })
  .refine(({ dag, dato }) => dag !== undefined || dato !== undefined, { error: "is about no day", path: ["dag"] })
  .refine(({ fra, til }) => (fra === undefined) === (til === undefined), { error: "is missing beside the other", path: ["fra"] })
  .refine(({ fra, til }) => fra === undefined || til === undefined || fra < til, { error: "must be later than fra", path: ["til"] });
export type RegisterOpening = z.infer<typeof opening>;

const address = z.object({
  gatenavn: z.string("is missing").trim().min(1, "is missing"),
  husnummer: absent,
  husbokstav: absent,
  postnummer: z.string("is missing").regex(/^\d{4}$/, "must be four digits"),
  poststed: z.string("is missing").trim().min(1, "is missing"),
});
export type RegisterAddress = z.infer<typeof address>;

const reception = z.object({
  stedsbeskrivelse: absent,
  adkomstbeskrivelse: absent,
  besoeksadresse: address.nullish(),
  aapningstider: listOf(opening),
});
export type RegisterDoor = z.infer<typeof reception>;

/** A number that can be called: spaces and the country code of Norway are for reading. */
export const phone = absent
  .transform((text) => text?.replace(/[\s.]/g, "").replace(/^(?:\+47|0047)(?=\d{8}$)/, ""))
  .refine((text) => text === undefined || /^(\+\d{8,15}|\d{3,8})$/.test(text), "must be one phone number");

const channel = z.object({ beskrivelse: absent, telefon: absent });

const contact = { publikumsmottak: listOf(reception), publikumskanaler: listOf(channel) };

const unit = z
  .object({
    enhetNr: z.string("is missing").regex(/^\d{4}$/, "must be four digits"),
    navn: z.string("is missing").trim().min(1, "is missing"),
    telefonnummer: phone,
    beliggenhet: address.nullish(),
    ...contact,
    brukerkontakt: z.object(contact).nullish(),
  })
  .transform(({ brukerkontakt, publikumsmottak, publikumskanaler, beliggenhet, ...rest }, context) => {
    const receptions = [...publikumsmottak, ...(brukerkontakt?.publikumsmottak ?? [])];
    const found = beliggenhet ?? receptions.find(({ besoeksadresse }) => besoeksadresse)?.besoeksadresse;
    if (!found) {
      context.addIssue({ code: "custom", path: ["beliggenhet"], message: "is missing, and no reception has an address" });
      return z.NEVER;
    }
    return { ...rest, address: found, receptions, channels: [...publikumskanaler, ...(brukerkontakt?.publikumskanaler ?? [])] };
  });
export type RegisterEntry = z.infer<typeof unit>;

/** The types of unit where people are received as in a local office. A list that leaves the type out holds nothing else. */
const localTypes = new Set(["LOKAL", "NAV_KONTOR"]);

const kind = z.object({ type: z.string().nullish(), status: z.string().nullish() });

/** One unit of the register, or that it isn't an open local office. */
export function readUnit(value: unknown) {
  const { data } = kind.safeParse(value);
  if (data?.type && !localTypes.has(data.type.toUpperCase())) return "passed over";
  if (data?.status?.toLowerCase() === "nedlagt") return "passed over";
  return unit.safeParse(value);
}
