import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { isOpen, isShut } from "@/lib/channels/access";
import { chooseChannels, type ChosenWay, type Situation } from "@/lib/channels/choose-channels";
import { needs, reasons, readNeed, waysForNeed } from "@/lib/channels/needs";
import { openingText } from "@/lib/channels/opening-text";
import { readSituation, urgencyOf } from "@/lib/channels/read-situation";
import { ways } from "@/lib/channels/ways";
import { nb } from "@/lib/i18n/dictionaries/nb";
import type { Office } from "@/lib/places/schema";
import { seededPlaces } from "../../fixtures/places/seeded-places";
import { seedLinks } from "../../fixtures/seed-library";
import { everySituation, facts, holidays, inNorway, situation, workday } from "./situations";

const night = inNorway("2026-11-24", "22:00");
const choose = (change: Partial<Situation>) => chooseChannels({ ...situation, ...change });
const idsOf = (chosen: readonly ChosenWay[]) => chosen.map(({ id }) => id);
const office = (change: Partial<Office> = {}): Office => ({ ...(seededPlaces().offices[0] as Office), ...change });

describe("the best way first", () => {
  test("for a question about one's case it is the phone in the daytime, and one's own page for those who can log in", () => {
    expect(idsOf(choose({}))[0]).toBe("call-nav");
    expect(idsOf(choose({ login: "yes" }))[0]).toBe("see-my-page");
    expect(idsOf(choose({ login: "no" }))).not.toContain("see-my-page");
    expect(idsOf(choose({ login: "no" }))).not.toContain("write-to-nav");
  });

  test("at night, with nothing else that would do, it is the phone with when it opens and what can be done until then", () => {
    const [first] = choose({ instant: night, login: "no" });
    expect(first?.id).toBe("call-nav");
    expect(first?.access).toMatchObject({ state: "closed", opensNext: { opens: { day: "2026-11-25", time: "09:00" } } });
    expect(first?.meanwhile).toBe("write-letter");
  });

  test("whoever lacks food or a bed at night is told who answers now, and that Nav opens in the morning", () => {
    const chosen = choose({ need: "mat-eller-seng", urgency: "today", instant: night });
    expect(idsOf(chosen)).toEqual(["call-nav", "visit-office", "see-urgent-steps", "call-doctor", "call-police", "call-mental-help"]);
    expect(chosen[0]).toMatchObject({ access: { state: "closed" }, meanwhile: "see-urgent-steps" });
    expect(idsOf(choose({ need: "mat-eller-seng", urgency: "today" }))).toEqual(["call-nav", "visit-office", "see-urgent-steps"]);
  });

  test("an office with a phone for what can't wait comes first when it can't wait", () => {
    const watched = office({ emergencyPhone: "+4712345678", emergencyNote: "Hele døgnet" });
    expect(idsOf(choose({ need: "mat-eller-seng", urgency: "today", instant: night, office: watched }))[0]).toBe("call-office-emergency");
  });

  test("an office whose hours are known is open or closed by them", () => {
    const regular = [{ weekday: 2, stretches: [{ kind: "drop_in" as const, opensAt: "12:00", closesAt: "14:00", note: null }] }];
    const [reception] = office().receptions;
    const known = office({ receptions: reception ? [{ ...reception, hours: { regular, special: [] } }] : [] });
    const visit = (instant: Temporal.Instant) => choose({ office: known, instant }).find(({ id }) => id === "visit-office");
    expect(visit(workday)?.access).toMatchObject({ state: "closed", opensNext: { opens: { time: "12:00" } } });
    expect(visit(workday)?.meanwhile).toBe("call-nav");
    expect(visit(inNorway("2026-11-24", "12:30"))?.access.state).toBe("open");
  });

  test("talking comes before writing for whoever needs an interpreter, and says that one can be had", () => {
    const chosen = choose({ language: "other", login: "yes" });
    expect(chosen[0]).toMatchObject({ id: "call-nav", interpreter: true });
    expect(chosen.findIndex(({ id }) => id === "visit-office")).toBeLessThan(chosen.findIndex(({ id }) => id === "chat"));
  });

  test("danger comes before whatever else it is about", () => {
    expect(idsOf(choose({ urgency: "danger" })).slice(0, 2)).toEqual(["call-ambulance", "call-police"]);
  });
});

/** Any minute of ten years. */
const anyInstant = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2036, 0, 1) / 60_000 }).map((minute) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000));
const anySituation = fc.record({
  need: fc.constantFrom(...needs),
  login: fc.constantFrom("yes", "no", "unsure"),
  language: fc.constantFrom("norwegian", "other"),
  urgency: fc.constantFrom("danger", "today", "can-wait"),
  instant: anyInstant,
  office: fc.constantFrom(null, office(), office({ emergencyPhone: "12345678" })),
  facts: fc.constantFrom(facts, {}),
}) as fc.Arbitrary<Situation>;

function check(asked: Situation): void {
  const chosen = chooseChannels(asked);
  const [first] = chosen;
  const where = JSON.stringify({ ...asked, facts: undefined, office: undefined, instant: asked.instant.toString() });
  expect(chosen.some(({ channel, id }) => ["phone", "office", "paper"].includes(channel) || id === "ask-library"), `a way without a computer: ${where}`).toBe(true);
  expect(new Set(idsOf(chosen)).size, `no way twice: ${where}`).toBe(chosen.length);
  if (first && isShut(first.access, asked.instant)) {
    const better = chosen.filter((way) => way.standsIn && !isShut(way.access, asked.instant));
    expect(idsOf(better), `a closed door first: ${where}`).toEqual([]);
  }
  for (const way of chosen) {
    expect(nb.choosing.reasons[way.because], `why: ${where}`).toMatch(/\.$/);
    if (way.access.state === "closed") expect(openingText(way.access, asked.instant, "nb"), `when it opens: ${where}`).toMatch(/Åpner .+ kl\. \d/);
    if (way.meanwhile !== null) expect(isOpen(chosen.find(({ id }) => id === way.meanwhile)?.access ?? { state: "unknown" }), `until then: ${where}`).toBe(true);
  }
}

/** Thousands of choices, on a machine that has other things to do. */
const slow = 60_000;

describe("whatever the situation", () => {
  test("at any minute of ten years there is a way without a computer, no closed door first when another will do, and words for all of it", () => {
    fc.assert(fc.property(anySituation, check), { numRuns: 400 });
  }, slow);

  test("so it is around every holiday of ten years, day and night", () => {
    expect(holidays.length).toBeGreaterThan(100);
    for (const day of holidays) {
      for (const need of needs) check({ ...situation, need, instant: inNorway(day, "10:00"), urgency: urgencyOf(need) });
      for (const time of ["03:00", "16:00"]) check({ ...situation, need: "mat-eller-seng", instant: inNorway(day, time), urgency: "today" });
      const phone = choose({ instant: inNorway(day, "10:00") }).find(({ id }) => id === "call-nav");
      expect(phone?.access.state, `Nav's phone on ${day}`).toBe("closed");
    }
  }, slow);

  test("so it is in every situation there is, in the hour that the clock skips and in the one it repeats", () => {
    for (const instant of [inNorway("2026-03-29", "02:30"), inNorway("2026-10-25", "02:30")]) everySituation(instant).forEach(check);
  }, slow);
});

describe("what editors and the dictionary hold", () => {
  test("every line has its number among the published facts", { timeout: slow }, () => {
    const links = seedLinks();
    const lines = Object.values(ways).flatMap((way) => ("line" in way ? [way.line] : []));
    expect(lines.filter((line) => links[`fact/${line}`] === undefined)).toEqual([]);
  });

  test("the hours that are published can be reckoned with", () => {
    const [phone] = chooseChannels({ ...situation, need: "soke", facts: seedLinks() });
    expect(phone?.access).toMatchObject({ state: "open", until: { time: "15:00" } });
  });

  test("every reason is used, and has words", () => {
    const used = new Set(Object.values(waysForNeed).flatMap((list) => list.map(({ because }) => because)));
    expect(reasons.filter((reason) => !used.has(reason))).toEqual([]);
    expect(Object.keys(nb.choosing.reasons).sort()).toEqual([...reasons].sort());
    expect(Object.keys(nb.choosing.ways).sort()).toEqual(Object.keys(ways).sort());
    expect(Object.keys(nb.choosing.needs)).toEqual(needs);
  });
});

describe("what an address says of a situation", () => {
  test("is read, and passed over where it is nothing of ours", () => {
    expect(readSituation({ hva: "saken", innlogging: "nei", tolk: "ja", sted: " 8006 " })).toEqual({ need: "saken", login: "no", language: "other", query: "8006" });
    expect(readSituation({ hva: ["saken", "brev"], innlogging: "toString", sted: ["a"] })).toEqual({ need: null, login: "unsure", language: "norwegian", query: "" });
    expect(readSituation({ hva: "constructor", sted: "x".repeat(5000) })).toMatchObject({ need: null, query: "x".repeat(100) });
    expect(needs.map(readNeed)).toEqual(needs);
  });

  test("is never urgent where it needn't be, and always where it is", () => {
    expect([urgencyOf("fare"), urgencyOf("mat-eller-seng"), urgencyOf("saken")]).toEqual(["danger", "today", "can-wait"]);
  });
});
