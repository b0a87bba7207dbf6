import type { MetadataRoute } from "next";
import { locales } from "@/lib/i18n/locales";
import { env } from "@/lib/platform/env";
import { listAddresses } from "@/lib/sharing/list-addresses";

// Made when asked for: the build has neither the content nor the public address.
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await Promise.all(locales.map(listAddresses));
  return addresses.flat().map((address) => ({ url: `${env().BASE_URL}${address}` }));
}
