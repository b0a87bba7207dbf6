import "server-only";
import type { Municipality } from "@/components/flow/flow-context";
import type { ExternalTables } from "@/lib/flow/tables";
import type { Places } from "@/lib/places/places";
import { readPlaces } from "@/lib/places/read-places";

/**
 * The tables that flows look things up in and others keep. `postnummer` gives the number of the municipality that a postcode lies in.
 * When the places can't be read the lookup comes to "unavailable", which every flow routes.
 */
export async function flowTables(): Promise<ExternalTables> {
  const places = await readPlaces().catch(() => null);
  if (!places) return {};
  const municipalities = new Map(places.postcodes.map(({ postcode, municipality }) => [postcode, municipality]));
  return {
    postnummer: (postcode) => {
      const municipality = municipalities.get(postcode);
      if (municipality !== undefined) return { status: "found", value: municipality };
      return { status: /^\d{4}$/.test(postcode) ? "not-found" : "invalid" };
    },
  };
}

/** Every municipality there is, for flows that ask for one. Without them readers write the number. */
export async function flowMunicipalities(): Promise<readonly Municipality[]> {
  const places = await readPlaces().catch((): Pick<Places, "municipalities"> => ({ municipalities: [] }));
  // Svalbard and Jan Mayen lie in no county, and stand by themselves.
  return places.municipalities.map(({ number, name, county }) => ({ number, name, county: county ?? name }));
}
