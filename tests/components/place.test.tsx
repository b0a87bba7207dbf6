// @vitest-environment jsdom
import path from "node:path";
import { screen, within } from "@testing-library/react";
import type { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { ChosenWays } from "@/components/page/chosen-ways";
import { FoundOffice } from "@/components/place/found-office";
import { OfficeDetails } from "@/components/place/office-details";
import { OfficeReceptions } from "@/components/place/office-receptions";
import { mapSize, placeOnMap } from "@/components/place/norway-outline";
import { OfficeSearch } from "@/components/place/office-search";
import { PlaceSources } from "@/components/place/place-sources";
import { findAsked, readAsked } from "@/app/[locale]/(public)/kontor/finn/find-asked";
import { chooseChannels } from "@/lib/channels/choose-channels";
import type { Office, Reception } from "@/lib/places/schema";
import { readPlaceFiles } from "@/lib/places/seed-files";
import { officeData } from "@/lib/sharing/office-data";
import { facts, inNorway, situation } from "../unit/channels/situations";
import { show, textsOf } from "./show";

const places = readPlaceFiles(path.resolve(import.meta.dirname, "../../prisma/seed-data/place"));
const context = { locale: "nb" as const, links: facts, places };
const office = (slug: string): Office => places.offices.find((row) => row.slug === slug) ?? fail(slug);
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const links = () => screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

function fail(slug: string): never {
  throw new Error(`no office ${slug}`);
}

function find(sted: string) {
  const found = findAsked(places, readAsked({ sted }));
  if (!found) throw new Error("nothing was asked");
  return show(<FoundOffice found={found} context={context} />);
}

describe("a reader who looks for their office", () => {
  test("has one field, that works without scripts and explains itself", () => {
    show(<OfficeSearch locale="nb" />);
    const form = screen.getByRole("search", { name: "Finn Nav-kontoret ditt" });
    expect(form).toHaveAttribute("action", "/nb/kontor/finn");
    expect(within(form).getByRole("textbox", { name: "Postnummer eller sted" })).toHaveAccessibleDescription(/8006 eller Bodø/);
  });

  test("is told what is wrong with an empty field", () => {
    show(<OfficeSearch locale="nb" error="Skriv et postnummer eller et sted" />);
    expect(screen.getByRole("textbox")).toBeInvalid();
  });

  test("gets it at once for a postcode, with the phone, the address and where the hours stand", () => {
    find("1530 Moss");
    expect(heading()).toBe("Kontoret ditt er Nav Moss");
    expect(screen.getByRole("link", { name: "Ring 55 55 33 33" })).toHaveAttribute("href", "tel:+4755553333");
    expect(screen.getByRole("group")).toHaveTextContent("Prinsens gate 51530 Moss");
    expect(screen.getByRole("link", { name: "Se siden til kontoret på nav.no" })).toHaveAttribute("href", "https://www.nav.no/kontor/nav-moss");
    expect(screen.getByText(/Vi har ikke åpningstidene/)).toBeInTheDocument();
  });

  test("is asked for the district where the postcode isn't enough, and helped when they don't know it", () => {
    find("0580");
    expect(heading()).toBe("Hvilken bydel i Oslo bor du i?");
    expect(links()).toContainEqual(["Grünerløkka", "/nb/kontor/finn?bydel=030102"]);
    expect(screen.getByRole("heading", { name: "Vet du ikke hvilken bydel du bor i?" })).toBeInTheDocument();
    expect(links()).toContainEqual(["Søk etter kontoret på nav.no", "https://www.nav.no/sok-nav-kontor"]);
  });

  test.each(["Oslo", "Bergen", "Trondheim", "Stavanger"])("is asked for the district in %s", (town) => {
    find(town);
    expect(heading()).toBe(`Hvilken bydel i ${town} bor du i?`);
  });

  test.each([
    ["Herøy", ["Møre og Romsdal", "Nordland"]],
    ["Våler", ["Innlandet", "Østfold"]],
  ])("chooses between two that are called %s by the county", (name, counties) => {
    find(name);
    expect(heading()).toBe("Hvilket sted mener du?");
    const texts = textsOf(screen.getAllByRole("link"));
    for (const county of counties) expect(texts.filter((text) => text.includes(`${name} kommune, ${county}`))).toHaveLength(1);
  });

  test("is told honestly when we aren't sure, and what to do then", () => {
    const likely = places.responsibilities.find(({ confidence, district }) => confidence === "medium" && !district);
    const found = likely && findAsked(places, readAsked({ kommune: likely.municipality }));
    if (!found) throw new Error("every office is certain");
    show(<FoundOffice found={found} context={context} />);
    expect(heading()).toMatch(/^Kontoret ditt er trolig Nav /);
    expect(screen.getByText(/Vi er ikke sikre. Sjekk på nav.no/)).toBeInTheDocument();
  });

  test("is told honestly when nobody knows, and gets a human", () => {
    find("Træna");
    expect(heading()).toBe("Vi vet ikke hvilket kontor som hører til Træna");
    expect(screen.getByRole("link", { name: "Ring 55 55 33 33" })).toBeInTheDocument();
  });

  test("is helped on when no place is called that", () => {
    find("qqqqqq");
    expect(heading()).toBe("Vi fant ikke noe sted som heter det");
    expect(screen.getByRole("link", { name: "Ring 55 55 33 33" })).toBeInTheDocument();
  });

  test("has nothing asked for by an empty address, a repeated one, or what isn't a number", () => {
    expect(findAsked(places, readAsked({}))).toBeNull();
    expect(findAsked(places, readAsked({ sted: ["a", "b"] }))).toBeNull();
    expect(findAsked(places, readAsked({ kommune: "1'; --", bydel: "x" }))).toBeNull();
    expect(findAsked(places, readAsked({ kommune: "9999" }))).toEqual({ kind: "none", suggestions: [] });
  });

  test("gets an answer for every postcode, in words", () => {
    const kinds = new Set(places.postcodes.map(({ postcode }) => findAsked(places, readAsked({ sted: postcode }))?.kind));
    expect([...kinds].sort()).toEqual(["ask-district", "office", "unsure"]);
  });
});

const hours = {
  regular: [{ weekday: 2, stretches: [{ kind: "drop_in" as const, opensAt: "10:00", closesAt: "14:30", note: null }] }],
  special: [{ day: "2026-12-24", stretches: [{ kind: "closed" as const, note: null }] }],
};
const reception: Reception = { note: "Rådhuset", street: null, postcode: null, place: null, directions: null, daysOpen: 5, daysDropIn: 2, position: null, doubt: null, hours: { regular: [], special: [] } };

describe("the page of an office", () => {
  test("says whom it serves, and marks it on our own map", () => {
    show(<OfficeDetails office={office("halden-aremark")} context={context} />);
    expect(screen.getByText("For deg som bor i Halden og Aremark.")).toBeInTheDocument();
    expect(screen.getByRole("img", { name: "Kart over Norge. Nav Halden-Aremark er merket av." })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Vis Storgata 8 i kart" }).getAttribute("href")).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
  });

  test("says how many days one can come, and nothing where the register can't be right", () => {
    show(<OfficeReceptions locale="nb" office={{ ...office("moss"), receptions: [reception, { ...reception, daysDropIn: 0 }, { ...reception, doubt: "no_open_days" }, { ...reception, daysOpen: 8, doubt: "too_many_open_days" }] }} />);
    expect(textsOf(screen.getAllByRole("listitem"))).toEqual([
      "RådhusetDu kan trolig komme uten avtale 2 dager i uka.",
      "RådhusetDu trenger trolig avtale her.",
      "RådhusetVi er ikke sikre på om de tar imot her. Sjekk på nav.no.",
      "Rådhuset",
    ]);
  });

  test("says the hours it knows in words, with a line for whether it is open now", () => {
    const page = show(<OfficeReceptions locale="nb" office={{ ...office("moss"), receptions: [{ ...reception, hours }] }} />);
    expect(screen.queryByText(/Vi har ikke åpningstidene/)).not.toBeInTheDocument();
    expect(screen.getByText("tirsdag: kl. 10–14.30")).toBeInTheDocument();
    expect(screen.getByText("mandag: stengt")).toBeInTheDocument();
    expect(screen.getByText("torsdag 24. desember 2026: stengt")).toBeInTheDocument();
    const line = page.querySelector("[data-opening]");
    expect(line).toBeEmptyDOMElement();
    expect(JSON.parse(line?.getAttribute("data-opening") ?? "")).toEqual({ weekdays: { 2: [["10:00", "14:30"]] }, days: { "2026-12-24": [] } });
  });

  test("says where everything comes from, and thanks those who have to be thanked", () => {
    show(<PlaceSources office={office("moss")} sources={places.sources} locale="nb" />);
    expect(screen.getByText("Adressen er lest 24. september 2026.")).toBeInTheDocument();
    expect(screen.getByText(/Postnumre fra Bring/)).toBeInTheDocument();
    expect(screen.getByText(/© Kartverket/)).toBeInTheDocument();
  });

  test("tells search engines what is known, and nothing else", () => {
    const data = officeData({ ...office("moss"), receptions: [{ ...reception, hours }] }, places, facts);
    expect(data).toMatchObject({ "@type": "GovernmentOffice", name: "Nav Moss", telephone: "+4755553333", areaServed: [{ name: "Moss" }] });
    expect(data).toHaveProperty("openingHoursSpecification", [{ "@type": "OpeningHoursSpecification", dayOfWeek: "https://schema.org/Tuesday", opens: "10:00", closes: "14:30" }]);
    expect(officeData(office("moss"), places, {})).not.toHaveProperty("openingHoursSpecification");
  });

  test("has a map that every office lies on", () => {
    for (const { position, name } of places.offices) {
      if (!position) continue;
      const { x, y } = placeOnMap(position);
      expect(x > 7 && x < mapSize.width - 7 && y > 7 && y < mapSize.height - 7, name).toBe(true);
    }
  });
});

describe("the best way now", () => {
  const showWays = (instant: Temporal.Instant, need = situation.need) =>
    show(<ChosenWays need={need} ways={chooseChannels({ ...situation, need, instant, urgency: "today" })} office={null} found={null} instant={instant} context={context} />);

  test("comes first, says why and that it is open, and can be pressed", () => {
    showWays(inNorway("2026-11-24", "10:00"), "mat-eller-seng");
    expect(heading()).toBe("Det beste du kan gjøre nå");
    expect(screen.getAllByRole("heading", { level: 2 })[0]).toHaveTextContent("Ring Nav");
    expect(screen.getByText("Åpent nå, til kl. 15.")).toBeInTheDocument();
    expect(links()[1]).toEqual(["Ring 55 55 33 33", "tel:+4755553333"]);
  });

  test("says when a closed phone opens, and what to do until then", () => {
    showWays(inNorway("2026-11-22", "10:00"), "mat-eller-seng");
    expect(screen.getByText("Stengt nå. Åpner i morgen kl. 9.")).toBeInTheDocument();
    expect(screen.getAllByText(/^Til da kan du gjøre dette: /).length).toBeGreaterThan(0);
    expect(screen.getByRole("link", { name: "Ring 116 117" })).toHaveAttribute("href", "tel:116117");
  });
});
