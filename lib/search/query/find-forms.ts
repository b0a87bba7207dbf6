import type { Locale } from "@/lib/i18n/locales";
import { slugsOf, type FormNumber } from "./form-number";
import type { SearchDatabase } from "./known-words";
import type { RankedEntry } from "./rank-entries";

/** The forms with this number, or whose number begins so. More than anybody would read are cut off. */
export async function findForms(db: SearchDatabase, locale: Locale, number: FormNumber): Promise<RankedEntry[]> {
  const patterns = slugsOf(number).map((slug) => (number.digits.length < 3 ? `${slug}-%` : `${slug}%`));
  return db.$queryRaw<RankedEntry[]>`
    SELECT e.kind::text, e.slug, e.title, e.summary, 1::float8 AS score
    FROM form f JOIN search_entry e ON e.kind = 'form' AND e.slug = f.slug AND e.locale = ${locale}
    WHERE f.slug LIKE ANY (${patterns}::text[]) ORDER BY f.slug LIMIT 20`;
}
