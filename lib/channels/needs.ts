import type { WayId } from "./ways";

/** Why a way is the one to take. What it says to the reader stands in the dictionary. */
export const reasons = [
  "danger",
  "someone-dangerous",
  "health",
  "violence-advice",
  "safe-place",
  "listens",
  "child-listens",
  "same-day",
  "emergency-watch",
  "talk-today",
  "knows-case",
  "puts-through",
  "face-to-face",
  "hand-in",
  "debt-advice",
  "pension-advice",
  "minid-advice",
  "step-by-step",
  "see-yourself",
  "without-login",
  "in-writing",
  "write-and-read",
  "device-help",
  "explain-letter",
  "find-out",
] as const;
export type Reason = (typeof reasons)[number];

/** A way for a need and why. `whenShut`: only while Nav is closed, for what exists until it opens. */
export type WayForNeed = { way: WayId; because: Reason; whenShut?: true };

const untilMorning: readonly WayForNeed[] = [
  { way: "call-doctor", because: "health", whenShut: true },
  { way: "call-police", because: "someone-dangerous", whenShut: true },
  { way: "call-mental-help", because: "listens", whenShut: true },
];

/**
 * The ways for each need, the best first when everything is open. The names stand in addresses, so they are Norwegian and stay.
 * Every need has a way that takes no computer; a test holds it to that.
 */
export const waysForNeed = {
  fare: [
    { way: "call-ambulance", because: "danger" },
    { way: "call-police", because: "someone-dangerous" },
    { way: "call-doctor", because: "health" },
  ],
  "mat-eller-seng": [
    { way: "call-office-emergency", because: "emergency-watch" },
    { way: "call-nav", because: "same-day" },
    { way: "visit-office", because: "hand-in" },
    { way: "see-urgent-steps", because: "step-by-step" },
    ...untilMorning,
  ],
  medisin: [
    { way: "call-doctor", because: "health" },
    { way: "call-office-emergency", because: "emergency-watch" },
    { way: "call-nav", because: "same-day" },
    { way: "visit-office", because: "hand-in" },
  ],
  vold: [
    { way: "call-police", because: "someone-dangerous" },
    { way: "call-violence-line", because: "violence-advice" },
    { way: "go-to-crisis-centre", because: "safe-place" },
    { way: "call-nav", because: "talk-today" },
  ],
  snakke: [
    { way: "call-mental-help", because: "listens" },
    { way: "call-church-line", because: "listens" },
    { way: "call-child-line", because: "child-listens" },
    { way: "call-ambulance", because: "danger" },
  ],
  saken: [
    { way: "see-my-page", because: "see-yourself" },
    { way: "call-nav", because: "knows-case" },
    { way: "chat", because: "write-and-read" },
    { way: "visit-office", because: "face-to-face" },
    { way: "write-to-nav", because: "in-writing" },
    { way: "write-letter", because: "without-login" },
  ],
  soke: [
    { way: "call-nav", because: "puts-through" },
    { way: "visit-office", because: "face-to-face" },
    { way: "chat", because: "write-and-read" },
    { way: "write-letter", because: "without-login" },
  ],
  papirer: [
    { way: "send-papers", because: "step-by-step" },
    { way: "visit-office", because: "hand-in" },
    { way: "call-nav", because: "puts-through" },
  ],
  innlogging: [
    { way: "find-login-fault", because: "find-out" },
    { way: "call-minid", because: "minid-advice" },
    { way: "call-nav", because: "without-login" },
    { way: "visit-office", because: "face-to-face" },
  ],
  brev: [
    { way: "call-nav", because: "explain-letter" },
    { way: "read-letter", because: "step-by-step" },
    { way: "visit-office", because: "face-to-face" },
    { way: "chat", because: "write-and-read" },
  ],
  gjeld: [
    { way: "call-debt", because: "debt-advice" },
    { way: "visit-office", because: "face-to-face" },
    { way: "call-nav", because: "puts-through" },
  ],
  pensjon: [
    { way: "call-pension", because: "pension-advice" },
    { way: "see-my-page", because: "see-yourself" },
    { way: "write-to-nav", because: "in-writing" },
    { way: "call-nav", because: "puts-through" },
  ],
  "mobil-og-pc": [
    { way: "ask-library", because: "device-help" },
    { way: "visit-office", because: "face-to-face" },
    { way: "call-nav", because: "without-login" },
  ],
  "vet-ikke": [
    { way: "call-nav", because: "puts-through" },
    { way: "answer-questions", because: "find-out" },
    { way: "visit-office", because: "face-to-face" },
    { way: "write-letter", because: "without-login" },
  ],
} as const satisfies Record<string, readonly WayForNeed[]>;

export type Need = keyof typeof waysForNeed;

export const needs = Object.keys(waysForNeed) as Need[];

/** A need as it stands in an address; `null` when there is none by that name. */
export function readNeed(value: unknown): Need | null {
  return needs.find((need) => need === value) ?? null;
}
