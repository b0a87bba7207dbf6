import type { Channel } from "@/lib/flow/definition";

/** What one way of getting help is, whoever takes it. */
type Way = {
  channel: Channel;
  /** The fact with the number to call, or that stands for the line. */
  line?: string;
  /** Where it is done or explained, as editors write references. */
  to?: string;
  /** The reader has to log in first. */
  login?: true;
  /** An answer takes days. */
  slow?: true;
  /** It only tells what to do: no help by itself, and nothing to be sent to instead of a human. */
  tells?: true;
  /** Somebody at Nav talks with the reader, and orders an interpreter when one is needed. */
  interpreter?: true;
};

/** Every way we know of. Their names stay inside the program; what they are called stands in the dictionary. */
export const ways = {
  "call-ambulance": { channel: "phone", line: "nodnummer-ambulanse" },
  "call-police": { channel: "phone", line: "nodnummer-politi" },
  "call-doctor": { channel: "phone", line: "legevakt-telefon" },
  "call-violence-line": { channel: "phone", line: "vo-linjen" },
  "go-to-crisis-centre": { channel: "other", to: "https://dinutvei.no" },
  "call-mental-help": { channel: "phone", line: "mental-helse-telefon" },
  "call-church-line": { channel: "phone", line: "kirkens-sos-telefon" },
  "call-child-line": { channel: "phone", line: "alarmtelefonen-barn" },
  "call-nav": { channel: "phone", line: "nav-telefon", interpreter: true },
  "call-office-emergency": { channel: "phone", interpreter: true },
  "visit-office": { channel: "office", to: "side:kontor", interpreter: true },
  "call-debt": { channel: "phone", line: "okonomiradgivning-telefon", interpreter: true },
  "call-pension": { channel: "phone", line: "nav-pensjon-telefon", interpreter: true },
  "call-minid": { channel: "phone", line: "minid-brukerstotte" },
  "find-login-fault": { channel: "web", to: "hjelp:kommer-ikke-inn" },
  "read-letter": { channel: "web", to: "guide:forsta-brev-fra-nav", tells: true },
  "see-urgent-steps": { channel: "web", to: "guide:sosialhjelp-nar-det-haster", tells: true },
  "answer-questions": { channel: "web", to: "hjelp:hvem-kan-hjelpe-meg", tells: true },
  "see-my-page": { channel: "web", to: "guide:finne-svar-pa-min-side", login: true },
  "send-papers": { channel: "paper", to: "guide:sende-papirer-til-nav" },
  "write-letter": { channel: "paper", slow: true },
  "write-to-nav": { channel: "web", to: "https://www.nav.no/skriv-til-oss", login: true, slow: true },
  chat: { channel: "chat", line: "nav-chat-tid", to: "https://www.nav.no/kontaktoss" },
  "ask-library": { channel: "other" },
} as const satisfies Record<string, Way>;

export type WayId = keyof typeof ways;

/** The way as the type of all ways, so that what only some have can be asked of any. */
export function wayOf(id: WayId): Way {
  return ways[id];
}
