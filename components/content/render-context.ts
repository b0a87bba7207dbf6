import type { LinkTable } from "@/lib/content/summary";
import type { Locale } from "@/lib/i18n/locales";
import type { FactValues } from "./fill-values";

/** What a text needs from around it to be shown: its language, and what its links and facts point at. */
export type RenderContext = {
  /** The language of the text, and of what we say around it. */
  locale: Locale;
  /** The language of the site around it, which links lead on in: another one where a text that isn't translated stands in Norwegian. */
  site: Locale;
  links: LinkTable;
  /** Terms that are explained further down on this page: their links stay on it. */
  explainedHere?: ReadonlySet<string>;
  /** What a flow reckoned from the answers, by the id of the fact: texts show it where `{=id}` stands. */
  values?: FactValues;
};
