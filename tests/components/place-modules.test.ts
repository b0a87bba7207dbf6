// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { getDictionary } from "@/lib/i18n/dictionary";

// The small modules as a browser runs them: on a page that is complete without.

const hours = { weekdays: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [["09:00", "15:00"]]])), days: {} };

beforeEach(() => {
  vi.resetModules();
  document.documentElement.lang = "nb";
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

async function openAt(time: string, language: "nb" | "so" = "nb"): Promise<string | null> {
  document.documentElement.lang = language;
  vi.useFakeTimers({ now: new Date(time) });
  const line = document.createElement("span");
  Object.assign(line.dataset, { opening: JSON.stringify(hours), words: JSON.stringify(getDictionary(language).choosing.opening.script) });
  document.body.append(line);
  await import("@/public/js/open-now.js");
  return line.textContent;
}

describe("whether it is open, on a kept page", () => {
  test.each([
    ["2026-11-24T10:00:00+01:00", "Åpent nå, til kl. 15"],
    ["2026-11-24T16:00:00+01:00", "Stengt nå, åpner i morgen kl. 9"],
    ["2026-11-27T16:00:00+01:00", "Stengt nå, åpner mandag kl. 9"],
    ["2026-12-24T18:00:00+01:00", "Stengt nå, åpner mandag kl. 9"],
    ["2027-03-24T18:00:00+01:00", "Stengt nå, åpner tirsdag kl. 9"],
  ])("%s: %s", async (time, said) => {
    expect(await openAt(time)).toBe(said);
  });

  test("in a language whose hours count from six, the time looks like what a clock shows", async () => {
    expect(await openAt("2026-11-24T10:00:00+01:00", "so")).toBe("Hadda waa furan yahay, ilaa 15:00");
    vi.resetModules();
    expect(await openAt("2026-11-24T16:00:00+01:00", "so")).toBe("Hadda waa xiran yahay, wuxuu furmayaa berri 9:00");
  });
});

describe("the nearest office", () => {
  function placeBox(): HTMLElement {
    document.body.innerHTML = `<div data-position="/nb/kontor/posisjoner" hidden><button>Finn</button><p role="status"></p></div>`;
    const box = document.querySelector<HTMLElement>("[data-position]");
    if (!box) throw new Error("no box");
    box.dataset["words"] = JSON.stringify(nb.place.position);
    return box;
  }
  const press = (box: HTMLElement) => box.querySelector("button")?.click();
  const said = (box: HTMLElement) => box.querySelector("[role=status]")?.textContent;

  test("is found on the device: the list is fetched, and nothing is sent along", async () => {
    const fetched = vi.fn(() => Promise.resolve(Response.json([{ name: "Nav Moss", href: "/nb/kontor/moss", at: [[59.43, 10.66]] }])));
    vi.stubGlobal("fetch", fetched);
    vi.stubGlobal("navigator", { geolocation: { getCurrentPosition: (done: PositionCallback) => done({ coords: { latitude: 59.4, longitude: 10.6 } } as GeolocationPosition) } });
    const box = placeBox();
    await import("@/public/js/use-position.js");
    expect(box.hidden).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
    press(box);
    await vi.waitFor(() => expect(said(box)).toMatch(/^Nærmeste kontor er Nav Moss, omtrent 4,\d km unna\. Det er ikke sikkert/));
    expect(fetched.mock.calls).toEqual([["/nb/kontor/posisjoner"]]);
    expect(box.querySelector("a")?.getAttribute("href")).toBe("/nb/kontor/moss");
  });

  test("is given up kindly when the reader says no", async () => {
    vi.stubGlobal("navigator", { geolocation: { getCurrentPosition: (_: PositionCallback, failed: () => void) => failed() } });
    const box = placeBox();
    await import("@/public/js/use-position.js");
    press(box);
    expect(said(box)).toBe("Vi fikk ikke vite hvor du er. Skriv postnummeret i stedet.");
  });

  test("isn't offered where the browser can't tell, or the site may not ask", async () => {
    vi.stubGlobal("navigator", {});
    const box = placeBox();
    await import("@/public/js/use-position.js");
    expect(box.hidden).toBe(true);
  });
});
