import { expect, test } from "./support/browser-test";
import { findAccessibilityFaults } from "./support/find-accessibility-faults";
import { watchForFaults } from "./support/watch-for-faults";
import { findClipped, findSidewaysScroll, findSmallTargets } from "./support/measure-layout";

// The other tests say "nothing was found". These say that something would have been.

function aPage(body: string): string {
  return `<!doctype html><html lang="nb"><head><title>En side</title></head><body><main><h1>En side</h1>${body}</main></body></html>`;
}

test("a reader who can't see, and a picture without a text: axe says so", async ({ page, javaScriptEnabled }) => {
  await page.setContent(aPage('<img src="data:," width="40" height="40">'));
  expect(await findAccessibilityFaults(page, { scripts: javaScriptEnabled })).toEqual([expect.stringContaining("image-alt")]);
});

test("a reader with weak eyes, and grey words on white: axe says so", async ({ page, javaScriptEnabled }) => {
  await page.setContent(aPage('<p style="color: #aaa; background: #fff">Kan du lese dette?</p>'));
  expect(await findAccessibilityFaults(page, { scripts: javaScriptEnabled })).toEqual([expect.stringContaining("color-contrast")]);
});

test("a page without faults has none, and its scripts stay as they were", async ({ page, javaScriptEnabled }) => {
  await page.setContent(aPage("<p>Alt er i orden.</p>"));
  expect(await findAccessibilityFaults(page, { scripts: javaScriptEnabled })).toEqual([]);
  await page.setContent(aPage("<script>document.title = 'Et skript har virket'</script>"));
  await expect(page).toHaveTitle("En side");
});

test("a reader on a small phone, and a line that is too wide: it is measured", async ({ page }) => {
  await page.setContent(aPage('<p style="width: 900px">Bred</p>'));
  expect(await findSidewaysScroll(page)).toContainEqual(expect.stringContaining("Bred"));
});

test("a reader who sets larger letters, and a box that cuts them off: it is measured", async ({ page }) => {
  await page.setContent(aPage('<p style="height: 10px; overflow: hidden">Øverst<br>Midt i<br>Nederst</p>'));
  expect(await findClipped(page)).toEqual([expect.stringContaining("Nederst")]);
});

test("a reader with a thumb that shakes, and a tiny button: it is measured", async ({ page }) => {
  await page.setContent(aPage('<button style="width: 12px; height: 12px; padding: 0; font-size: 8px">x</button>'));
  expect(await findSmallTargets(page)).toEqual([expect.stringContaining("12 × 12")]);
});

for (const { name, url, complaint } of [
  { name: "a picture that doesn't come", url: "/finnes-ikke.png", complaint: "status 404" },
  { name: "a picture from somebody else's site", url: "https://example.org/a.png", complaint: "Content Security Policy" },
]) {
  test(`a reader who is shown ${name}: the watch that every test has tells`, async ({ browser, baseURL }) => {
    const faults = watchForFaults();
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    faults.watch(context);
    const page = await context.newPage();
    await page.goto("/nb");
    await page.evaluate((src) => document.body.append(Object.assign(new Image(), { src, alt: "" })), url);
    await expect.poll(() => faults.seen).toContainEqual(expect.stringContaining(complaint));
    await context.close();
  });
}
