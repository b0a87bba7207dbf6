import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { pageMetadata, siteMetadata } from "@/lib/sharing/page-metadata";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://leser:passord@localhost:5432/samme_side");
  vi.stubEnv("BASE_URL", "https://samme-side.example/");
});
afterAll(() => {
  vi.unstubAllEnvs();
});

describe("the head of a page", () => {
  const page = { locale: "nb", path: "guide/skaffe-minid", title: "Skaff deg MinID", description: "Bestill et brev." } as const;

  test("names the page, then the site", () => {
    expect(pageMetadata(page)).toMatchObject({ title: "Skaff deg MinID – Samme side", description: "Bestill et brev." });
  });

  test("says which address is the right one, and where it is in other languages", () => {
    expect(pageMetadata(page).alternates).toEqual({
      canonical: "/nb/guide/skaffe-minid",
      languages: { ...Object.fromEntries(locales.map((locale) => [locale, `/${locale}/guide/skaffe-minid`])), "x-default": "/nb/guide/skaffe-minid" },
    });
    expect(pageMetadata({ ...page, path: "" }).alternates?.canonical).toBe("/nb");
  });

  test("tells only of the languages that have words for what it shows, and of the Norwegian where it is shown in Norwegian", () => {
    expect(pageMetadata({ ...page, locale: "uk", shown: { language: "nb", languages: ["nb", "en"] } }).alternates).toEqual({
      canonical: "/nb/guide/skaffe-minid",
      languages: { nb: "/nb/guide/skaffe-minid", en: "/en/guide/skaffe-minid", "x-default": "/nb/guide/skaffe-minid" },
    });
  });

  test("may be found by search engines, unless it depends on what somebody answered", () => {
    expect(pageMetadata(page)).not.toHaveProperty("robots");
    expect(pageMetadata({ ...page, index: false }).robots).toEqual({ index: false, follow: true });
  });

  test("has no empty description", () => {
    const metadata = pageMetadata({ locale: "nb", path: "ord", title: "Ord" });
    expect(metadata).not.toHaveProperty("description");
    expect(metadata.openGraph).not.toHaveProperty("description");
    expect(metadata.openGraph).toMatchObject({ title: "Ord – Samme side", url: "/nb/ord" });
  });
});

test("addresses are made whole with the public address of the site", () => {
  const { metadataBase, title, description } = siteMetadata("nb");
  expect([String(metadataBase), title]).toEqual(["https://samme-side.example/", "Samme side"]);
  expect(description).not.toBe("");
});

test("a row of digits on a page isn't turned into a phone link by the browser", () => {
  expect(siteMetadata("nb").formatDetection).toEqual({ telephone: false });
});
