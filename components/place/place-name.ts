import { getDictionary } from "@/lib/i18n/dictionary";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { sharesName, servedBy } from "@/lib/places/find-municipality";
import type { PlaceChoice, PlaceRef, Served } from "@/lib/places/found-offices";
import type { Places } from "@/lib/places/places";
import type { Municipality, Office } from "@/lib/places/schema";

/** A municipality by its name, with the county where another has the same name: "Herøy i Nordland". */
export function nameMunicipality(places: Places, municipality: Municipality, locale: Locale): string {
  const { name, county } = municipality;
  return county !== null && sharesName(places, municipality) ? getDictionary(locale).place.choice.inCounty(name, county) : name;
}

/** What a choice is, so that nobody takes it for another of the same name: always with the municipality and the county. */
export function nameChoice({ kind, name, municipality }: PlaceChoice, locale: Locale): string {
  const { choice } = getDictionary(locale).place;
  const county = municipality.county;
  if (kind === "district") return choice.district(name, municipality.name);
  if (county === null) return choice.withoutCounty(name);
  if (kind === "office") return choice.office(name, county);
  return kind === "place" ? choice.place(name, municipality.name, county) : choice.municipality(name, county);
}

/** Whom an office was found for: a municipality, or a district of one. */
export function nameServed(places: Places, served: NonNullable<Served>, locale: Locale): string {
  const municipality = nameMunicipality(places, served.municipality, locale);
  return served.district ? getDictionary(locale).place.choice.district(served.district.name, municipality) : municipality;
}

/** Whom an office serves, in two sentences' worth: those we are sure of, and those to be checked. Empty where nobody is known. */
export function namesServed(places: Places, office: Office, locale: Locale): { certain: string; likely: string } {
  const { districts: inTown } = getDictionary(locale).place.office;
  const rows = servedBy(places, office).map(({ municipality, districts, likely }) => {
    const name = nameMunicipality(places, municipality, locale);
    return { likely, text: districts.length > 0 ? inTown(formatList(locale, districts), name) : name };
  });
  const join = (chosen: typeof rows) => formatList(locale, chosen.map(({ text }) => text));
  return { certain: join(rows.filter(({ likely }) => !likely)), likely: join(rows.filter(({ likely }) => likely)) };
}

/** The address of the search for an office. */
export function finderAddress(locale: Locale): string {
  return `/${locale}/kontor/finn`;
}

/** The address of an office's own page. */
export function officeAddress(locale: Locale, { slug }: Pick<Office, "slug">): string {
  return `/${locale}/kontor/${slug}`;
}

/** Where a choice leads: an office to its page, a municipality or a district to the answer for it. */
export function choiceAddress(places: Places, ref: PlaceRef, locale: Locale): string {
  if (ref.kind === "municipality") return `${finderAddress(locale)}?kommune=${ref.number}`;
  if (ref.kind === "district") return `${finderAddress(locale)}?bydel=${ref.number}`;
  const office = places.offices.find(({ number }) => number === ref.number);
  // A choice of an office is made from the offices there are.
  if (!office) throw new Error(`office ${ref.number} is a choice, and isn't there`);
  return officeAddress(locale, office);
}
