import { beforeEach, describe, expect, test, vi } from "vitest";
import { listSimple, readDocument } from "@/lib/content/read-published";

// The database and Next's store are stood in for: what is kept stays, whatever becomes of the database.

const { kept, asked, isAway } = vi.hoisted(() => ({ kept: new Map<string, unknown>(), asked: [] as string[], isAway: { now: false } }));

vi.mock("next/cache", () => ({
  unstable_cache: (read: () => Promise<unknown>, key: string[]) => async () => {
    const name = key.join(" ");
    if (!kept.has(name)) kept.set(name, JSON.parse(JSON.stringify(await read())));
    return kept.get(name);
  },
}));
vi.mock("@/lib/platform/log", () => ({ log: { error: () => {} } }));
vi.mock("@/lib/platform/db", () => {
  const answer = <Value>(what: string, value: Value) => {
    asked.push(what);
    return isAway.now ? Promise.reject(new Error("away")) : Promise.resolve(value);
  };
  type Where = { where: { document: { kind: string; slug?: string } } };
  return {
    db: {
      revision: {
        findMany: ({ where }: Where) => answer("list", where.document.kind === "page" ? pages : []),
        findFirst: ({ where }: Where) => answer("document", pages.find(({ document }) => document.slug === where.document.slug) ?? null),
      },
      slugRedirect: { findMany: () => answer("redirects", []) },
    },
  };
});

const words = (title: string) => ({ schemaVersion: 1, title, summary: "Les.", sections: { om: { heading: "Om", body: "Les her." } } });
const page = (slug: string, easy?: object) => ({
  id: slug,
  number: 1,
  structure: { schemaVersion: 1, review: { checkedOn: "2026-01-15", nextCheckOn: "2026-04-15" }, sections: [{ id: "om" }] },
  words: [
    { locale: "nb", body: words("Vanlig"), status: "reviewed", translatedFromRevisionId: null },
    ...(easy ? [{ locale: "nb-simple", body: easy, status: "machine", translatedFromRevisionId: slug }] : []),
  ],
  document: { kind: "page", slug },
  links: [],
});
const pages = [page("akutt", words("Lettlest")), page("om"), page("i-stykker", { schemaVersion: 1 })];

beforeEach(() => {
  kept.clear();
  asked.splice(0);
  isAway.now = false;
});

const read = async (slug: string, wording: "nb" | "nb-simple" | "en") => {
  const found = await readDocument("page", slug, wording);
  return found && [found.document.words.title, found.document.simple];
};

describe("a document", () => {
  test("is read in its easy-read words by whoever asks for them, and offers them to others", async () => {
    expect(await read("akutt", "nb-simple")).toEqual(["Lettlest", "shown"]);
    expect(await read("akutt", "nb")).toEqual(["Vanlig", "offered"]);
    expect(await read("akutt", "en")).toEqual(["Vanlig", "none"]);
  });

  test("is read in the usual words where it has no others, or others that are broken, and offers none", async () => {
    for (const slug of ["om", "i-stykker"]) for (const wording of ["nb", "nb-simple"] as const) expect(await read(slug, wording)).toEqual(["Vanlig", "none"]);
    expect(await read("finnes-ikke", "nb-simple")).toBeNull();
  });

  test("can be read in easy-read words with the database gone, once anybody has read it in the usual", async () => {
    await read("akutt", "nb");
    isAway.now = true;
    const before = asked.length;
    expect(await read("akutt", "nb-simple")).toEqual(["Lettlest", "shown"]);
    expect(asked).toHaveLength(before);
  });
});

test("readers are told which pages have easy-read words by what is published", async () => {
  expect((await listSimple()).map(({ kind, slug, title }) => [kind, slug, title])).toEqual([
    ["page", "akutt", "Vanlig"],
    ["page", "i-stykker", "Vanlig"],
  ]);
});
