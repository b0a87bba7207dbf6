import type { MetadataRoute } from "next";
import { env } from "@/lib/platform/env";

// Made when asked for: the build doesn't know the public address.
export const dynamic = "force-dynamic";

/** Answers to flows are nobody's search result. They say so in their heads, which a search engine can only read where it may come in: so nothing but /internal/ is closed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: "/internal/" }, sitemap: `${env().BASE_URL}/sitemap.xml` };
}
