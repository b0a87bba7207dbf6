import type { Locale } from "@/lib/i18n/locales";
import { targetOf, type Target } from "./links";

/** Where a reference leads, as it stands in `href`. Official pages are themselves. */
export function addressOfReference(locale: Locale, reference: string): string {
  const target = targetOf(reference);
  return target ? addressOf(locale, target) : reference;
}

/** The public address of a document, without host. */
export function addressOf(locale: Locale, { kind, slug, part }: Target): string {
  switch (kind) {
    case "guide":
      return part === undefined ? `/${locale}/guide/${slug}` : `/${locale}/guide/${slug}/${part}`;
    case "flow":
      return part === undefined ? `/${locale}/hjelp/${slug}` : `/${locale}/hjelp/${slug}/${part}`;
    case "topic":
      return `/${locale}/tema/${slug}`;
    case "term":
      return `/${locale}/ord#${slug}`;
    case "page":
      return `/${locale}/${slug}`;
    case "fact":
      return `/${locale}/opplysninger#${slug}`;
  }
}
