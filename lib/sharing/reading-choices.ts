import { noChoices, readingGroups } from "@/lib/platform/server/reading-choices.mjs";
import type { ReadingChoice, ReadingGroup } from "@/lib/platform/server/reading-choices.mjs";
import type { Locale } from "@/lib/i18n/locales";

export { noChoices, readingGroups };
export type { ReadingChoice, ReadingGroup };

/** A page as it would be with a choice made. It may be asked for something already. */
export function pageAddress(locale: Locale, path: string, choice: ReadingChoice): string {
  return `/${locale}/${path}${path.includes("?") ? "&" : "?"}lesevalg=${choice}`;
}

/**
 * Where a choice is made: the page of choices, at the group the reader came from. The server in front puts what was chosen before together with it,
 * and lets every link of the page that comes carry it on (lib/platform/server/show-choices.mjs).
 */
export function choiceAddress(locale: Locale, choice: ReadingChoice | typeof noChoices, group?: ReadingGroup): string {
  return `/${locale}/lesevalg?lesevalg=${choice}${group ? `#${group}` : ""}`;
}
