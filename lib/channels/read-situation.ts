import type { Situation } from "./choose-channels";
import { readNeed, type Need } from "./needs";

export type SituationParameters = Readonly<Record<string, string | string[] | undefined>>;

/** What an address says of a reader's situation. `need` is `null` when it says nothing we know. */
export type Asked = Pick<Situation, "login" | "language"> & { need: Need | null; query: string };

const longest = 100;
const logins = { ja: "yes", nei: "no" } as const;

/** Reads an address. What isn't an answer of ours is passed over. */
export function readSituation({ hva, innlogging, tolk, sted }: SituationParameters): Asked {
  return {
    need: readNeed(hva),
    login: innlogging === "ja" || innlogging === "nei" ? logins[innlogging] : "unsure",
    language: tolk === "ja" ? "other" : "norwegian",
    query: typeof sted === "string" ? sted.trim().slice(0, longest) : "",
  };
}

const danger: readonly Need[] = ["fare", "vold"];
const today: readonly Need[] = ["mat-eller-seng", "medisin", "snakke"];

export function urgencyOf(need: Need): Situation["urgency"] {
  if (danger.includes(need)) return "danger";
  return today.includes(need) ? "today" : "can-wait";
}
