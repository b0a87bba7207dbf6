import type { Locale } from "@/lib/i18n/locales";

/** One thing that was found, as a reader sees it: what it is, what it is called, where it is and what it takes. */
export type Result = {
  kind: ResultKind;
  title: string;
  href: string;
  takes: string;
  /** The languages of its words, where they may be others than that of the page. */
  titleIn?: Locale;
  takesIn?: Locale;
};

export type ResultKind = "guide" | "flow" | "page" | "topic" | "term" | "form" | "office";
