import { describe, expect, test } from "vitest";
import type { Access } from "@/lib/channels/access";
import { lineHours, onWeekdays } from "@/lib/channels/line-hours";
import { openingText } from "@/lib/channels/opening-text";
import { putOpenFirst } from "@/lib/channels/put-open-first";
import { standsIn, wayAccess } from "@/lib/channels/way-access";
import { openingAt } from "@/lib/places/hours/opening-at";
import { facts, inNorway, workday } from "./situations";

const night = inNorway("2026-11-24", "22:00");
const open: Access = { state: "always" };
const closed: Access = { state: "closed", holiday: null, opensNext: null };
const way = (id: string, access: Access, stands = true) => ({ id, access, standsIn: stands });
const order = (...written: ReturnType<typeof way>[]) => putOpenFirst(written, workday).map(({ id }) => id);

describe("the order an author chose", () => {
  test("stays while everything is open, and while nothing else will do", () => {
    expect(order(way("a", open), way("b", open))).toEqual(["a", "b"]);
    expect(order(way("a", closed), way("b", closed), way("letter", open, false))).toEqual(["a", "b", "letter"]);
  });

  test("lets what is closed step back, and keeps a letter behind the phone it came after", () => {
    expect(order(way("a", closed), way("letter", open, false), way("b", open))).toEqual(["b", "a", "letter"]);
    expect(order(way("letter", open, false), way("a", closed), way("b", open))).toEqual(["letter", "b", "a"]);
  });

  test("sends nobody to a door whose hours nobody knows, at night", () => {
    const unknown = way("office", { state: "unknown" });
    expect(putOpenFirst([unknown, way("b", open)], night).map(({ id }) => id)).toEqual(["b", "office"]);
    expect(putOpenFirst([unknown, way("b", open)], workday).map(({ id }) => id)).toEqual(["office", "b"]);
  });
});

describe("a way in an outcome", () => {
  test("is open by the first phone its text says to call", () => {
    expect(wayAccess("phone", "Ring {nav-telefon}, {nav-telefontid}.", facts, night).state).toBe("closed");
    expect(wayAccess("phone", "Ring {nodnummer-ambulanse}, og så {nav-telefon}.", facts, night).state).toBe("always");
    expect(wayAccess("phone", "Ring banken din.", facts, night).state).toBe("unknown");
    expect(wayAccess("phone", "Ring {okonomiradgivning-telefon}.", facts, workday).state).toBe("unknown");
    expect(wayAccess("chat", "Chat med Nav.", facts, workday).state).toBe("open");
    expect(wayAccess("office", "Gå dit. Eller ring {nav-telefon}.", facts, workday).state).toBe("unknown");
    expect(wayAccess("web", "Ring {nav-telefon} hvis det ikke virker.", facts, night).state).toBe("any-time");
  });

  test("stands in for another only when there is somebody to talk to", () => {
    expect((["web", "app", "phone", "chat", "office", "paper", "other"] as const).filter(standsIn)).toEqual(["phone", "chat", "office"]);
  });
});

describe("hours out of a fact", () => {
  test("hold from Monday to Friday", () => {
    expect(lineHours("nav-telefon", facts)).toEqual(onWeekdays({ opensAt: "09:00", closesAt: "15:00" }));
    expect(onWeekdays({ opensAt: "08:30", closesAt: "15:45" }).regular.map(({ weekday, stretches }) => [weekday, ...stretches.map((part) => ("opensAt" in part ? `${part.opensAt}–${part.closesAt}` : part.kind))])).toEqual(
      [1, 2, 3, 4, 5].map((weekday) => [weekday, "08:30–15:45"]),
    );
  });

  test("are never guessed for a line that no fact speaks of", () => {
    expect([lineHours("nav-pensjon-telefon", facts), lineHours("vo-linjen", facts), lineHours("toString", facts), lineHours("nav-telefon", {})]).toEqual(["unsaid", "always", "unsaid", "unsaid"]);
  });
});

describe("in words", () => {
  const hours = onWeekdays({ opensAt: "09:00", closesAt: "15:00" });
  const at = (day: string, time: string) => openingText(openingAt(hours, inNorway(day, time)), inNorway(day, time), "nb");

  test.each([
    ["2026-11-24", "10:00", "Åpent nå, til kl. 15."],
    ["2026-11-24", "14:45", "Stenger snart, kl. 15."],
    ["2026-11-24", "07:00", "Stengt nå. Åpner i dag kl. 9."],
    ["2026-11-24", "15:00", "Stengt nå. Åpner i morgen kl. 9."],
    ["2026-11-27", "16:00", "Stengt nå. Åpner mandag kl. 9."],
    ["2026-12-25", "10:00", "Stengt i dag (Første juledag). Åpner mandag kl. 9."],
    ["2026-12-23", "16:00", "Stengt nå. Åpner i morgen kl. 9. Denne dagen kan de stenge tidligere."],
    ["2027-03-24", "16:00", "Stengt nå. Åpner tirsdag kl. 9."],
  ])("%s %s: %s", (day, time, said) => {
    expect(at(day, time)).toBe(said);
  });

  test("nothing is said of what nobody knows, and a day far off has its date", () => {
    expect(openingText({ state: "unknown" }, workday, "nb")).toBeNull();
    expect(openingText({ state: "any-time" }, workday, "nb")).toBeNull();
    expect(openingText({ state: "always" }, workday, "nb")).toBe("Åpent hele døgnet.");
    const far = { opens: { day: "2026-12-07", time: "10:30" }, closes: { day: "2026-12-07", time: "12:00" }, mayDiffer: false };
    expect(openingText({ state: "closed", holiday: null, opensNext: far }, workday, "nb")).toBe("Stengt nå. Åpner mandag 7. desember kl. 10.30.");
    expect(openingText({ state: "by-appointment", until: null, opensNext: null }, workday, "nb")).toBe("Nå tar de bare imot dem som har avtale. Vi vet ikke når det åpner.");
  });
});
