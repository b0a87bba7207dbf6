import type { Need } from "@/lib/channels/needs";
import type { Locale } from "@/lib/i18n/locales";

/** Where the best way for a need is shown. */
export function wayAddress(locale: Locale, need?: Need): string {
  const address = `/${locale}/kontakt/vei`;
  return need === undefined ? address : `${address}?hva=${need}`;
}
