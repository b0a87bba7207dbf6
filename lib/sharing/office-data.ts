import { findSummary, type LinkTable } from "@/lib/content/summary";
import { servedBy } from "@/lib/places/find-municipality";
import type { OpeningHours } from "@/lib/places/hours/opening-hours";
import type { Places } from "@/lib/places/places";
import type { Office } from "@/lib/places/schema";

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** An office as schema.org's GovernmentOffice: only what is known, and only those it surely serves. */
export function officeData(office: Office, places: Places, links: LinkTable): object {
  const telephone = office.phone ?? findSummary(links, "fact", "nav-telefon")?.number;
  const hours = office.receptions.flatMap((reception) => hoursData(reception.hours));
  const sure = servedBy(places, office).filter(({ likely }) => !likely);
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentOffice",
    name: office.name,
    address: { "@type": "PostalAddress", streetAddress: office.street, postalCode: office.postcode, addressLocality: office.place, addressCountry: "NO" },
    ...(telephone === undefined ? {} : { telephone }),
    ...(office.position ? { geo: { "@type": "GeoCoordinates", ...office.position } } : {}),
    ...(sure.length > 0 ? { areaServed: sure.map(({ municipality }) => ({ "@type": "AdministrativeArea", name: municipality.name })) } : {}),
    ...(hours.length > 0 ? { openingHoursSpecification: hours } : {}),
    ...(office.navPath === null ? {} : { sameAs: `https://www.nav.no${office.navPath}` }),
  };
}

/** Only when anybody may come: an appointment is no opening. */
function hoursData({ regular, special }: OpeningHours): object[] {
  const spans = (stretches: OpeningHours["regular"][number]["stretches"], when: object) =>
    stretches.flatMap((part) => (part.kind === "drop_in" ? [{ "@type": "OpeningHoursSpecification", ...when, opens: part.opensAt, closes: part.closesAt }] : []));
  return [
    ...regular.flatMap(({ weekday, stretches }) => spans(stretches, { dayOfWeek: `https://schema.org/${dayNames[weekday - 1]}` })),
    ...special.flatMap(({ day, stretches }) => spans(stretches, { validFrom: day, validThrough: day })),
  ];
}
