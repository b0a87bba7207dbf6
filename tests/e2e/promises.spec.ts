import { nb } from "@/lib/i18n/dictionaries/nb";
import { expect, test } from "./support/browser-test";
import { headline } from "./support/landmarks";

// What readers can't see and must be able to trust: nobody follows them, and nothing foreign runs. That no page gives a cookie is in every-document.spec.ts.

const answers = ["/nb", "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid", "/nb/hjelp/frist-for-klage/svar", "/nb/hjelp/frist-for-klage/slettet", "/nb/hjelp/frist-for-klage/slettet/glem.css", "/nb/finnes-ikke/her", "/drawings/mobil-over-papir.svg", "/js/print.js", "/robots.txt", "/sitemap.xml"];

for (const address of answers) {
  test(`a reader who gets ${address} gets it with every protection, and no cookie`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers).not.toHaveProperty("set-cookie");
    expect(headers).not.toHaveProperty("x-powered-by");
  });
}

test("a reader who reads on is seen by nobody but us, and leaves nothing in the browser", async ({ page, open, context, baseURL }) => {
  const hosts = new Set<string>();
  context.on("request", (request) => hosts.add(new URL(request.url()).origin));
  for (const address of ["/nb", "/nb/akutt", "/nb/guide/sende-papirer-til-nav/alt", "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid", "/nb/ord"]) await open(address);
  expect([...hosts]).toEqual([new URL(baseURL ?? "").origin]);
  const { cookies, origins } = await context.storageState();
  expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("a reader's answers are kept by no cache on the way", async ({ request }) => {
  const { "cache-control": cache } = (await request.get("/nb/hjelp/kommer-ikke-inn/svar?stopper=minid")).headers();
  expect(cache).toMatch(/no-store/);
});

test("a search engine reads where it may go, and where the pages are", async ({ request, addresses }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /internal/");
  expect(robots, "a page that may not be fetched can't say that it isn't to be found").not.toContain("svar");
  expect(robots).toContain(`Sitemap: ${new URL("/sitemap.xml", addresses[0]?.url).href}`);
});

test("those who run the site are told that it lives and can read its database", async ({ request }) => {
  expect((await request.get("/internal/isAlive")).status()).toBe(200);
  expect((await request.get("/internal/isReady")).status()).toBe(200);
  expect((await request.post("/internal/refresh")).status(), "only for the site itself").toBe(404);
});

test("a browser that looks for the site's picture finds one", async ({ page, open, request }) => {
  await open("/nb");
  const icon = await page.locator('link[rel="icon"]').first().getAttribute("href");
  expect((await request.get(icon ?? "/favicon.ico")).status()).toBe(200);
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  test("a reader whose browser runs scripts gets the same page, and a button that prints", async ({ page, open, checkAccessibility }) => {
    await open("/nb/guide/sende-papirer-til-nav");
    await expect(headline(page)).toHaveText("Send papirer til Nav");
    await page.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "")));
    await page.getByRole("button", { name: nb.guide.print }).click();
    await expect(page.locator("body[data-printed]")).toHaveCount(1);
    await checkAccessibility(page);
  });
});

test("a reader whose browser runs no scripts is shown no button that does nothing", async ({ page, open }) => {
  await open("/nb/guide/sende-papirer-til-nav");
  await expect(page.getByRole("main").locator("button:visible")).toHaveCount(0);
});
