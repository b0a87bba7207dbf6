import type { APIRequestContext } from "@playwright/test";
import { toLocale, type Locale } from "@/lib/i18n/locales";

/** A page that search engines are told of: its whole address as the site itself writes it, the part after the host, and its language. */
export type PublicAddress = { url: string; path: string; locale: Locale };

export async function readSitemap(request: APIRequestContext): Promise<PublicAddress[]> {
  const response = await request.get("/sitemap.xml");
  if (!response.ok()) throw new Error(`The sitemap can't be read: status ${response.status()}`);
  const found = (await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...found].map(([, url = ""]) => publicAddress(url));
}

export function publicAddress(url: string): PublicAddress {
  const { pathname } = new URL(url);
  return { url, path: pathname, locale: toLocale(pathname.split("/")[1] ?? "") };
}

/** Hundreds of pages that differ only in what is filled in. */
const isOneOfMany = ({ path }: PublicAddress) => /^\/\w\w\/(kontor|skjema)\/./.test(path);

/** All pages but those that differ only in what is filled in: of these one of so many, and the others in turn on other days. */
export function ofToday(addresses: readonly PublicAddress[], every = 20): PublicAddress[] {
  const day = Math.floor(Date.now() / 86_400_000);
  return [...addresses.filter((address) => !isOneOfMany(address)), ...addresses.filter(isOneOfMany).filter((_, index) => index % every === day % every)];
}
