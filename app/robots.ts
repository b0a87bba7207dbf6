import type { MetadataRoute } from "next";
import { env } from "@/lib/platform/env";

// Made when asked for: the build doesn't know the public address.
export const dynamic = "force-dynamic";

/** Answers to flows are nobody's search result; they say so in their heads too. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/*/hjelp/*/svar", "/internal/"] }, sitemap: `${env().BASE_URL}/sitemap.xml` };
}
