import { expect, test, vi } from "vitest";
import { listAddresses } from "@/lib/sharing/list-addresses";

vi.mock("@/lib/content/read-published", () => ({
  listDocuments: (kind: string) => Promise.resolve(kind === "page" ? [{ kind: "page", slug: "kontor", language: "nb" }, { kind: "page", slug: "samisk", language: "nb" }, { kind: "page", slug: "kontakt", language: "en" }] : []),
  readDocument: () => Promise.resolve(null),
}));
vi.mock("@/lib/places/read-places", () => ({ readPlaces: () => Promise.resolve({ offices: [{ slug: "moss" }, { slug: "bodo" }] }) }));

test("search engines are told of every office, and nothing is lost when the database goes away", async () => {
  const addresses = await listAddresses("nb");
  expect(addresses).toEqual(expect.arrayContaining(["/nb", "/nb/kontor", "/nb/kontor/moss", "/nb/kontor/bodo"]));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => address.includes("?") || address.endsWith("/finn"))).toEqual([]);
});

test("of a document only in the languages that have words for it", async () => {
  expect((await listAddresses("en")).filter((address) => /kontor$|samisk|kontakt/.test(address))).toEqual(["/en/kontakt"]);
});
