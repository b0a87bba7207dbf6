import { officeAddress } from "@/components/place/place-name";
import { requireLocale } from "@/lib/content/find-document";
import { readPlaces } from "@/lib/places/read-places";

type Context = { params: Promise<{ locale: string }> };

/** Where every office has its doors: for browsers that find the nearest themselves, so that no position has to be sent. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const locale = requireLocale((await params).locale);
  const { offices } = await readPlaces();
  const list = offices.flatMap((office) => {
    const doors = [office.position, ...office.receptions.map(({ position }) => position)].flatMap((at) => (at ? [[at.latitude, at.longitude]] : []));
    return doors.length === 0 ? [] : [{ name: office.name, href: officeAddress(locale, office), at: doors }];
  });
  return Response.json(list, { headers: { "Cache-Control": "public, max-age=3600, stale-if-error=604800" } });
}
