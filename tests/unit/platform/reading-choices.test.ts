import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryChoices, isOn, mergeChoices, readingGroups, takeChoices } from "@/lib/platform/server/reading-choices.mjs";
import { showChoices } from "@/lib/platform/server/show-choices.mjs";

const everything = Object.values(readingGroups).flat();

describe("choices put together", () => {
  test.each([
    [[], []],
    [["luft", "stor"], ["stor", "luft"]],
    [["stor", "storst"], ["storst"]],
    [["storst", "stor"], ["stor"]],
    [["stor", "luft", "vanlig-storrelse"], ["luft"]],
    [["vanlig-storrelse", "stor"], ["stor"]],
    [["stor", "luft", "ingen"], []],
    [["stor", "ingen", "kontrast"], ["kontrast"]],
    [["STOR", "", "constructor", "__proto__", '"><script>', "stor "], []],
  ])("of %j: %j", (words, chosen) => {
    expect(mergeChoices(words)).toEqual(chosen);
  });

  test("are one of each group at most, and never what is usual, whatever somebody writes", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...everything, "ingen"), fc.string())), (words) => {
        const chosen = mergeChoices(words);
        for (const group of Object.values(readingGroups)) expect(chosen.filter((choice) => (group as readonly string[]).includes(choice)).length).toBeLessThanOrEqual(1);
        expect(chosen.filter((choice) => Object.values(readingGroups).some(([usual]) => usual === choice))).toEqual([]);
        expect(mergeChoices(chosen)).toEqual(chosen);
      }),
    );
  });

  test("are on, and what is usual is on where nothing of its group is chosen", () => {
    expect(everything.filter((choice) => isOn(choice, ["stor", "rolig"]))).toEqual(["stor", "vanlig-avstand", "vanlige-linjer", "vanlig-kontrast", "rolig", "vanlige-ord"]);
    expect(isOn("ingen", [])).toBe(false);
  });
});

describe("choices in an address", () => {
  test.each([
    ["/nb", "/nb", []],
    ["/nb?lesevalg=stor,luft", "/nb", ["stor", "luft"]],
    ["/nb?lesevalg=stor%2Cluft&lesevalg=rolig", "/nb", ["stor", "luft", "rolig"]],
    ["/nb/sok?q=a%20b+c&lesevalg=stor&x=%E6", "/nb/sok?q=a%20b+c&x=%E6", ["stor"]],
    ["/nb/sok?q=hva?&lesevalg", "/nb/sok?q=hva?", [""]],
    ["/nb?lesevalg=%E6", "/nb", [""]],
    ["/nb?lesevalger=stor", "/nb?lesevalger=stor", []],
  ])("%s are taken out, and the rest is left letter by letter", (address, rest, words) => {
    expect(takeChoices(address)).toEqual({ address: rest, words });
  });

  test.each([
    ["/nb", "/nb?lesevalg=stor,luft"],
    ["/nb/ord#vedtak", "/nb/ord?lesevalg=stor,luft#vedtak"],
    ["/nb/sok?q=a", "/nb/sok?q=a&lesevalg=stor,luft"],
    ["/nb?lesevalg=storst", "/nb?lesevalg=storst,luft"],
    ["/nb/lesevalg?lesevalg=vanlig-avstand#avstand", "/nb/lesevalg?lesevalg=stor#avstand"],
    ["/nb/lesevalg?lesevalg=ingen", "/nb/lesevalg"],
    ["#sprak", "#sprak"],
    ["//evil.example/nb", "//evil.example/nb"],
    ["https://www.nav.no/x?y=1", "https://www.nav.no/x?y=1"],
    ["tel:+4755553333", "tel:+4755553333"],
  ])("%s carries them on as %s", (href, carried) => {
    expect(carryChoices(href, ["stor", "luft"])).toBe(carried);
  });

  test("are carried once, however often", () => {
    const once = carryChoices("/nb/sok?q=a#b", ["kontrast"]);
    expect(carryChoices(once, ["kontrast"])).toBe(once);
    expect(carryChoices("/nb/sok?q=a#b", [])).toBe("/nb/sok?q=a#b");
  });
});

describe("a document that shows choices", () => {
  test("says so to the styles, and its links and forms carry them on", () => {
    const html =
      '<!DOCTYPE html><html lang="nb" dir="ltr"><head><link rel="canonical" href="https://x/nb"/><link rel="stylesheet" href="/_next/a.css"/></head><body><a class="x" href="/nb/sok?q=a&amp;side=2#r">a</a><a href="/nb/kafe&#x27;en">b</a><a href="https://www.nav.no">c</a><abbr title="href">d</abbr><form action="/nb/sok" role="search"><input name="q"/></form><form method="post" action="/nb/hjelp/x/send"></form></body></html>';
    const shown = html
      .replace("<html", '<html data-lesevalg="stor luft"')
      .replace("side=2", "side=2&amp;lesevalg=stor,luft")
      .replace("&#x27;en", "&#x27;en?lesevalg=stor,luft")
      .replace('role="search">', 'role="search"><input type="hidden" name="lesevalg" value="stor,luft"/>')
      .replace("/send", "/send?lesevalg=stor,luft");
    expect(showChoices(html, ["stor", "luft"])).toBe(shown);
    expect(showChoices(html, [])).toBe(html);
  });

  test("marks which choices are on", () => {
    const link = (choice: string, mark = "") => `<a href="/nb/lesevalg?lesevalg=${choice}" data-lesevalg="${choice}"${mark}>x</a>`;
    const on = ' aria-current="true"';
    const shown = showChoices(link("vanlig-storrelse", on) + link("stor") + link("vanlig-avstand", on) + link("ingen"), ["stor"]);
    expect([...shown.matchAll(/data-lesevalg="([^"]+)" aria-current="true"/g)].map(([, choice]) => choice)).toEqual(["stor", "vanlig-avstand"]);
    expect([...shown.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(["/nb/lesevalg", "/nb/lesevalg?lesevalg=stor", "/nb/lesevalg?lesevalg=stor", "/nb/lesevalg"]);
  });
});
