// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { flowMunicipalities, flowTables } from "@/app/[locale]/(public)/hjelp/flow-tables";
import { OutcomeWays } from "@/components/flow/outcome-ways";
import type { OutcomeWords } from "@/lib/flow/words";
import type { OutcomeView } from "@/lib/sharing/flow-view";
import { facts, inNorway } from "../unit/channels/situations";
import { show, textsOf } from "./show";

const readPlaces = vi.hoisted(() => vi.fn());
vi.mock("@/lib/places/read-places", () => ({ readPlaces }));

describe("what flows look up", () => {
  beforeEach(() => {
    readPlaces.mockResolvedValue({
      municipalities: [
        { number: "1804", name: "Bodø", parallelNames: ["Bådåddjo"], county: "Nordland" },
        { number: "2100", name: "Svalbard", parallelNames: [], county: null },
      ],
      postcodes: [{ postcode: "8006", place: "Bodø", municipality: "1804", category: "street" }],
    });
  });

  test("is the municipality of a postcode, and whether there is one", async () => {
    const { postnummer } = await flowTables();
    expect(["8006", "9999", "80"].map((key) => postnummer?.(key))).toEqual([{ status: "found", value: "1804" }, { status: "not-found" }, { status: "invalid" }]);
  });

  test("is nothing at all when the places can't be read: every flow has a way on", async () => {
    readPlaces.mockRejectedValue(new Error("gone"));
    expect(await flowTables()).toEqual({});
    expect(await flowMunicipalities()).toEqual([]);
  });

  test("is every municipality, those without a county by themselves", async () => {
    expect(await flowMunicipalities()).toEqual([
      { number: "1804", name: "Bodø", county: "Nordland" },
      { number: "2100", name: "Svalbard", county: "Svalbard" },
    ]);
  });
});

describe("the ways of an outcome", () => {
  const ways = [
    { id: "ring", channel: "phone" as const },
    { id: "brev", channel: "paper" as const },
    { id: "legevakt", channel: "phone" as const },
  ];
  const words = {
    ways: {
      ring: { heading: "Ring Nav", body: "Ring {nav-telefon}." },
      brev: { heading: "Skriv et brev", body: "Send det i posten." },
      legevakt: { heading: "Ring legevakta", body: "Ring {legevakt-telefon}." },
    },
  } as unknown as OutcomeWords;
  const view = { outcome: { ways }, evaluation: { ways: ways.map(({ id }) => id) } } as unknown as OutcomeView;
  const headings = (now?: ReturnType<typeof inNorway>) => {
    show(<OutcomeWays view={view} words={words} context={{ locale: "nb", site: "nb", links: facts, ...(now && { now }) }} />);
    return textsOf(screen.getAllByRole("heading", { level: 3 }));
  };

  test("stand as the author put them while the first is open, and say so", () => {
    expect(headings(inNorway("2026-11-24", "10:00"))).toEqual(["Ring Nav", "Skriv et brev", "Ring legevakta"]);
    expect(screen.getByText("På telefon. Åpent nå, til kl. 15.")).toBeInTheDocument();
  });

  test("send nobody to a closed phone while somebody else answers, and say when it opens", () => {
    expect(headings(inNorway("2026-11-28", "10:00"))).toEqual(["Ring legevakta", "Ring Nav", "Skriv et brev"]);
    expect(screen.getByText("På telefon. Stengt nå. Åpner mandag kl. 9.")).toBeInTheDocument();
  });

  test("say nothing of hours where the hour isn't known", () => {
    expect(headings()).toEqual(["Ring Nav", "Skriv et brev", "Ring legevakta"]);
    expect(screen.queryByText(/Åpent|Stengt/)).not.toBeInTheDocument();
  });
});
