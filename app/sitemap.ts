import type { MetadataRoute } from "next";
import { locales } from "@/lib/i18n/locales";
import { env } from "@/lib/platform/env";
import { listForms } from "@/lib/search/forms/read-forms";
import { listAddresses } from "@/lib/sharing/list-addresses";

// Made when asked for: the build has neither the content nor the public address.
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await Promise.all(locales.map(listAddresses));
  const forms = await listForms();
  const ofForms = locales.flatMap((locale) => [`/${locale}/skjema`, ...forms.map(({ slug }) => `/${locale}/skjema/${slug}`)]);
  return [...addresses.flat(), ...ofForms].map((address) => ({ url: `${env().BASE_URL}${address}` }));
}
