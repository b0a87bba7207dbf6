import type { Temporal } from "temporal-polyfill";
import type { LinkTable } from "@/lib/content/summary";
import type { Channel } from "@/lib/flow/definition";
import type { Office } from "@/lib/places/schema";
import { isOpen, isShut, type Access } from "./access";
import { lineAccess } from "./line-access";
import { waysForNeed, type Need, type Reason, type WayForNeed } from "./needs";
import { officeAccess } from "./office-access";
import { putOpenFirst } from "./put-open-first";
import { wayOf, type WayId } from "./ways";

/** What the choice of ways depends on. All of it is handed in: nothing here reads a clock or a database. */
export type Situation = {
  need: Need;
  /** Whether the reader can log in at nav.no. */
  login: "yes" | "no" | "unsure";
  /** `other`: the reader speaks little Norwegian, so that talking with an interpreter comes before writing. */
  language: "norwegian" | "other";
  /** `today`: an answer that takes days is no help. `danger`: whatever else it is about, somebody may come to harm now. */
  urgency: "danger" | "today" | "can-wait";
  instant: Temporal.Instant;
  /** The reader's office, when it is known. */
  office: Office | null;
  /** Summaries of facts: phone numbers, and when they are answered. */
  facts: LinkTable;
};

/** One way for this reader now. */
export type ChosenWay = {
  id: WayId;
  channel: Channel;
  because: Reason;
  access: Access;
  needsLogin: boolean;
  /** An interpreter can be asked for, and this reader needs one. */
  interpreter: boolean;
  /** It will do instead of a closed one: help with the same thing, no answer that takes days, and no login that the reader may not have. */
  standsIn: boolean;
  /** While this one is closed: what can be done until it opens. */
  meanwhile: WayId | null;
};

/**
 * The ways of getting help that fit, the best one now first. There is always one that takes no computer, and a closed one
 * is first only when nothing else will do: then it says when it opens.
 */
export function chooseChannels(situation: Situation): ChosenWay[] {
  const { instant } = situation;
  const candidates = findCandidates(situation);
  const isNavShut = candidates.some(({ way }) => way === "call-nav" && isShut(accessOf(way, situation), instant));
  const shown = candidates.filter(({ whenShut }) => !whenShut || isNavShut).map((candidate) => describe(candidate, situation));
  const ordered = putOpenFirst(shown, instant);
  return ordered.map((way) => ({ ...way, meanwhile: isShut(way.access, instant) ? doMeanwhile(way.id, ordered) : null }));
}

function findCandidates(situation: Situation): WayForNeed[] {
  const { need, login, language, urgency } = situation;
  const own: readonly WayForNeed[] = waysForNeed[need];
  const danger = urgency === "danger" ? waysForNeed.fare.filter(({ way }) => !own.some((other) => other.way === way)) : [];
  const fitting = [...danger, ...own].filter(({ way }) => fits(way, situation));
  const byLogin = login === "yes" ? fitting : putFirst(fitting, ({ way }) => !wayOf(way).login);
  // Whoever struggles with Norwegian is better off talking with an interpreter than writing or reading.
  return language === "norwegian" ? byLogin : putFirst(byLogin, ({ way }) => ["phone", "office"].includes(wayOf(way).channel));
}

function fits(id: WayId, { login, urgency, office }: Situation): boolean {
  const way = wayOf(id);
  if (way.login && login === "no") return false;
  if (way.slow && urgency !== "can-wait") return false;
  return id !== "call-office-emergency" || (office?.emergencyPhone ?? null) !== null;
}

function putFirst<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): Item[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
}

function describe({ way: id, because, whenShut }: WayForNeed, situation: Situation): ChosenWay {
  const { channel, login = false, slow = false, tells = false, interpreter = false } = wayOf(id);
  const mayLackLogin = login && situation.login !== "yes";
  return {
    id,
    channel,
    because,
    access: accessOf(id, situation),
    needsLogin: login,
    interpreter: interpreter && situation.language === "other",
    standsIn: !slow && !tells && !mayLackLogin && whenShut !== true,
    meanwhile: null,
  };
}

function accessOf(id: WayId, { office, facts, instant }: Situation): Access {
  const { line } = wayOf(id);
  if (line !== undefined) return lineAccess(line, facts, instant);
  if (id === "visit-office") return office ? officeAccess(office, instant) : { state: "unknown" };
  return { state: "any-time" };
}

/** Nobody is sent from one closed door to another. What only some can do comes after what everybody can. */
function doMeanwhile(id: WayId, ways: readonly ChosenWay[]): WayId | null {
  const others = ways.filter((way) => way.id !== id && isOpen(way.access));
  return (others.find(({ standsIn }) => standsIn) ?? others[0])?.id ?? null;
}
