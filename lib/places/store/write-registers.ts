import "server-only";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import type { Municipality, PlaceSource, Postcode, Responsibility } from "../schema";

// One statement a table, however many rows: they are sent as one JSON value. Each adds what is new and replaces what is there.

type Transaction = Prisma.TransactionClient;

/** A source keeps the newest date that was said of it. */
export async function writeSources(tx: Transaction, sources: readonly PlaceSource[]): Promise<void> {
  await tx.$executeRaw`INSERT INTO place_source AS old (id, about, organisation, url, source_date, licence, attribution)
    SELECT id, about, organisation, url, date, licence, attribution
    FROM jsonb_to_recordset(${JSON.stringify(sources)}::jsonb)
      AS row (id text, about text, organisation text, url text, date text, licence text, attribution text)
    ON CONFLICT (id) DO UPDATE SET about = EXCLUDED.about, organisation = EXCLUDED.organisation, url = EXCLUDED.url,
      source_date = GREATEST(old.source_date, EXCLUDED.source_date), licence = EXCLUDED.licence, attribution = EXCLUDED.attribution`;
}

export async function writeMunicipalities(tx: Transaction, municipalities: readonly Municipality[], source: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO municipality (number, name, parallel_names, county, source_id)
    SELECT number, name, ARRAY(SELECT jsonb_array_elements_text(parallel)), county, ${source}
    FROM jsonb_to_recordset(${JSON.stringify(municipalities.map(({ parallelNames, ...row }) => ({ ...row, parallel: parallelNames })))}::jsonb)
      AS row (number text, name text, parallel jsonb, county text)
    ON CONFLICT (number) DO UPDATE SET name = EXCLUDED.name, parallel_names = EXCLUDED.parallel_names,
      county = EXCLUDED.county, source_id = EXCLUDED.source_id`;
}

export async function writePostcodes(tx: Transaction, postcodes: readonly Postcode[], source: string, date: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO postcode (postcode, place, municipality_number, category, source_id, source_date)
    SELECT postcode, place, municipality, category, ${source}, ${date}
    FROM jsonb_to_recordset(${JSON.stringify(postcodes)}::jsonb)
      AS row (postcode text, place text, municipality text, category postcode_category)
    ON CONFLICT (postcode) DO UPDATE SET place = EXCLUDED.place, municipality_number = EXCLUDED.municipality_number,
      category = EXCLUDED.category, source_id = EXCLUDED.source_id, source_date = EXCLUDED.source_date`;
}

/** Keeps what came from a newer source, and what was entered here. */
export async function writeResponsibilities(tx: Transaction, responsibilities: readonly Responsibility[]): Promise<void> {
  const rows = responsibilities.map(({ district, ...row }) => ({ ...row, district: district?.number, name: district?.name }));
  await tx.$executeRaw`INSERT INTO responsible_office AS old
      (municipality_number, district_number, district_name, office_number, basis, confidence, source_id, source_date)
    SELECT municipality, district, name, office, basis, confidence, source, "sourceDate"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (municipality text, district text, name text, office text, basis responsibility_basis, confidence responsibility_confidence,
        source text, "sourceDate" text)
    ON CONFLICT (municipality_number, district_number) DO UPDATE SET district_name = EXCLUDED.district_name, office_number = EXCLUDED.office_number,
      basis = EXCLUDED.basis, confidence = EXCLUDED.confidence, source_id = EXCLUDED.source_id, source_date = EXCLUDED.source_date
    WHERE old.source_date <= EXCLUDED.source_date`;
}
