import type { Page } from "@playwright/test";
import type { Inventory } from "./inventory";

/** One thing that is wrong on a page: who says so, where, what it breaks, and what to do. */
export type Finding = {
  engine: string;
  rule: string;
  /** Success criteria of WCAG, such as "1.4.3"; or "HTML", or "best practice". */
  requirement: string;
  /** A selector or an XPath. */
  place: string;
  what: string;
  advice: string;
};

/** A page as it stands in a browser, and as it came over the wire. */
export type Subject = {
  page: Page;
  html: string;
  /** Whether it belongs to a help flow, where fingers get more room. */
  inFlow: boolean;
  /** What the page held when it was opened on a phone, for those who ask whether it still does. */
  usual?: Inventory;
  /** What the browser complained of since the page was opened: errors of scripts, parts that didn't come. */
  complaints?: readonly string[];
  /** Whether no script of the page has run. */
  isWithoutScripts?: boolean;
};

export type Checked = {
  findings: Finding[];
  /** How many rules had something to look at. */
  checks: number;
  /** What a person would have to judge. No finding, but counted. */
  undecided: number;
};

export type Checker = {
  name: string;
  kind: "engine" | "probe";
  /** What has to be found on the page canary/NAME.html. A checker that is silent there is broken. */
  canary: readonly string[];
  /** The modes the canary is looked at in, when it isn't the phone of most readers alone. */
  canaryIn?: readonly ModeName[];
  check: (subject: Subject) => Promise<Checked>;
};

/** The ways of looking at a page: see modes.ts. */
export type ModeName =
  | "phone"
  | "320 pixels"
  | "400 % zoom"
  | "200 % text"
  | "text spacing"
  | "wide text spacing"
  | "right to left"
  | "wide screen"
  | "dark"
  | "forced colours"
  | "more contrast"
  | "reduced motion"
  | "print"
  | "no scripts";
