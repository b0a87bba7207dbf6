import type { Temporal } from "temporal-polyfill";
import { mentionsOf } from "@/lib/content/mentions";
import { findSummary, type LinkTable } from "@/lib/content/summary";
import type { Channel } from "@/lib/flow/definition";
import type { Access } from "./access";
import { lineAccess } from "./line-access";

/**
 * Whether a way that an author wrote is open at an instant, as far as its text tells: by the first phone it says to call, or when somebody
 * answers in the chat. Of an office, and of a phone whose number isn't a fact, nobody knows the hours; anything else is never closed.
 */
export function wayAccess(channel: Channel, body: string, facts: LinkTable, instant: Temporal.Instant): Access {
  if (channel === "chat") return lineAccess("nav-chat-tid", facts, instant);
  if (channel === "office") return { state: "unknown" };
  if (channel !== "phone") return { state: "any-time" };
  const line = mentionsOf("fact", [body]).find((slug) => findSummary(facts, "fact", slug)?.number !== undefined);
  return line === undefined ? { state: "unknown" } : lineAccess(line, facts, instant);
}

/** Whether a way will do while the one before it is closed: another person to talk to. A page or a letter may be for other readers, and waits where its author put it. */
export function standsIn(channel: Channel): boolean {
  return channel === "phone" || channel === "chat" || channel === "office";
}
