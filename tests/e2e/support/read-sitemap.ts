import type { APIRequestContext } from "@playwright/test";

/** A page that search engines are told of: its whole address as the site itself writes it, and the part after the host. */
export type PublicAddress = { url: string; path: string };

export async function readSitemap(request: APIRequestContext): Promise<PublicAddress[]> {
  const response = await request.get("/sitemap.xml");
  if (!response.ok()) throw new Error(`The sitemap can't be read: status ${response.status()}`);
  const found = (await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...found].map(([, url = ""]) => ({ url, path: new URL(url).pathname }));
}
