import { getDictionary } from "@/lib/i18n/dictionary";
import type { FoundOffices } from "@/lib/places/found-offices";
import type { OfficeContext } from "./office-contact";
import { nameServed } from "./place-name";

/** What a search for an office came to, in one line: the heading of the page, and what it is called. */
export function foundHeading(found: FoundOffices, { locale, places }: Pick<OfficeContext, "locale" | "places">): string {
  const { found: words } = getDictionary(locale).place;
  switch (found.kind) {
    case "office":
      return words.yours(found.office.name);
    case "unsure":
      if (found.office) return words.likely(found.office.name);
      return words.unknown(found.served ? nameServed(places, found.served, locale) : found.understood);
    case "ask-district":
      return words.askDistrict(found.municipality.name);
    case "several":
      return words.several;
    case "none":
      return words.none;
  }
}
