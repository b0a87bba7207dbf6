import { describe, expect, test } from "vitest";
import { easyRead } from "@/lib/i18n/wordings";
import { addressForNext, offeredEasyRead, publicAddress } from "@/lib/platform/server/easy-read.mjs";

const chosen = ["stor", "lettlest"];

describe("what Next is asked for when easy-read words are chosen", () => {
  test.each([
    ["/nb", "/nb-simple"],
    ["/nb?a=b", "/nb-simple?a=b"],
    ["/nb/guide/ringe-nav", "/nb-simple/guide/ringe-nav"],
    ["/nb/hjelp/klage/svar?_forseglet=a..b%20c/nb/d", "/nb-simple/hjelp/klage/svar?_forseglet=a..b%20c/nb/d"],
    ["/en/guide/ringe-nav", "/en/guide/ringe-nav"],
    ["/nbx", "/nbx"],
    ["/", "/"],
    ["/js/suggest.js", "/js/suggest.js"],
    // Next sends these on to how we write them, and that must be an address of ours.
    ["/nb/guide/ringe-nav/", "/nb/guide/ringe-nav/"],
    ["/nb//akutt", "/nb//akutt"],
  ])("%s: %s", (url, asked) => {
    expect(addressForNext(url, chosen)).toBe(asked);
    expect(addressForNext(url, ["stor"])).toBe(url);
  });

  test("is the set of words by the name it has in the content", () => {
    expect(addressForNext("/nb", chosen)).toBe(`/${easyRead}`);
  });
});

describe("an address of Next's own", () => {
  test.each([
    ["/nb-simple", "/nb?lesevalg=lettlest"],
    ["/nb-simple/guide/ringe-nav?a=b", "/nb/guide/ringe-nav?a=b&lesevalg=lettlest"],
    ["/nb%2dsimple/akutt", "/nb/akutt?lesevalg=lettlest"],
    ["/nb-simple//evil.example/", "/nb//evil.example/?lesevalg=lettlest"],
  ])("%s is %s to a reader", (url, address) => {
    expect(publicAddress(url)).toBe(address);
  });

  test.each(["/nb", "/nb-simplex", "/nb/nb-simple", "/en-simple", "/?nb-simple", "/"])("%s is none", (url) => {
    expect(publicAddress(url)).toBeUndefined();
  });
});

test("a page that offers easy-read words is told from one that doesn't", () => {
  expect(offeredEasyRead("/nb/akutt", '<a href="/nb/akutt?lesevalg=lettlest" data-lesevalg="lettlest">')).toBe("/nb/akutt?lesevalg=lettlest");
  expect(offeredEasyRead("/nb/akutt", '<a href="/nb/akutt?lesevalg=vanlige-ord" data-lesevalg="vanlige-ord">')).toBeUndefined();
});
