import "server-only";
import type { OfficeContext } from "@/components/place/office-contact";
import { requireLocale } from "@/lib/content/find-document";
import { readFacts } from "@/lib/content/read-published";
import { readPlaces } from "@/lib/places/read-places";

/** What every page about offices shows something of. */
export async function readOfficeContext(locale: string): Promise<OfficeContext> {
  const known = requireLocale(locale);
  const [links, places] = await Promise.all([readFacts(known), readPlaces()]);
  return { locale: known, links, places };
}
