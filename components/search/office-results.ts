import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import type { FoundOffices } from "@/lib/places/found-offices";
import type { Places } from "@/lib/places/places";
import type { Office } from "@/lib/places/schema";
import { choiceAddress, nameChoice, nameServed, officeAddress } from "../place/place-name";
import type { Result } from "./result";

/** The office that was asked for as a result, or several where one has to choose. */
export function officeResults(found: FoundOffices, places: Places, locale: Locale): Result[] {
  const { office: words } = getDictionary(locale).search;
  switch (found.kind) {
    case "office":
      return [officeResult(found.office, found.office.name, locale)];
    case "unsure":
      if (found.office) return [officeResult(found.office, words.likely(found.office.name), locale)];
      return [{ kind: "office", title: words.unknown(nameServed(places, found.served, locale)), href: servedAddress(found.served, places, locale), takes: words.unknownTakes }];
    case "ask-district": {
      const { name, number } = found.municipality;
      return [{ kind: "office", title: words.town(name), href: choiceAddress(places, { kind: "municipality", number }, locale), takes: words.townTakes }];
    }
    case "several":
      return found.choices.map((choice) => ({ kind: "office", title: nameChoice(choice, locale), href: choiceAddress(places, choice.ref, locale), takes: "" }));
    case "none":
      return [];
  }
}

function officeResult(office: Office, title: string, locale: Locale): Result {
  return { kind: "office", title, href: officeAddress(locale, office), takes: `${office.street}, ${office.postcode} ${office.place}`, takesIn: "nb" };
}

function servedAddress({ municipality, district }: NonNullable<Extract<FoundOffices, { kind: "unsure" }>["served"]>, places: Places, locale: Locale): string {
  const ref = district ? ({ kind: "district", number: district.number } as const) : ({ kind: "municipality", number: municipality.number } as const);
  return choiceAddress(places, ref, locale);
}
