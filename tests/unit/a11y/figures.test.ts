import { expect, test } from "vitest";
import type { PageResult } from "../../a11y/check-page";
import { figuresOf } from "../../a11y/report/figures";

const seen = (mode: PageResult["mode"], address: string): PageResult => ({ address, mode, title: "Side", findings: [], verdicts: [] });

test("a page with sealed answers is one page, though it stood at another address on another day", () => {
  const { pages, looks } = figuresOf([seen("phone", "http://localhost/nb/hjelp/a/svar?_forseglet=1"), seen("dark", "http://localhost/nb/hjelp/a/svar?_forseglet=2"), seen("phone", "http://localhost/nb")]);
  expect({ pages, looks }).toEqual({ pages: 2, looks: 3 });
});

test("where nothing was looked at there are no pages", () => {
  expect(figuresOf([]).pages).toBe(0);
});
