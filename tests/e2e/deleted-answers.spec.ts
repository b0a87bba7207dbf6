import { nb } from "@/lib/i18n/dictionaries/nb";
import playwrightConfig from "./playwright.config";
import { expect, test } from "./support/browser-test";
import { headline } from "./support/landmarks";
import { deadline, expectGone, walkToDeadline } from "./support/private-walk";

// A browser keeps whole pages for its back button, whatever they say of themselves. Playwright turns that off unless it is told not to.
test.use({ launchOptions: { ...playwrightConfig.use?.launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] } });

test("a citizen at a library who deletes the answers leaves nothing behind: not for the back button, and not in any old address", async ({ page, open, goOnInVain, faults, anotherReader, checkAccessibility }) => {
  await open(deadline.address);
  const addresses = await walkToDeadline(page, goOnInVain);
  for (const address of addresses) faults.expectProblemAt(address);
  const ended = page.waitForResponse((response) => response.url().endsWith("/avslutt"));
  await page.getByRole("button", { name: nb.flow.end }).click();
  expect(await (await ended).allHeaders()).toMatchObject({ "cache-control": "no-store", "clear-site-data": '"cache"' });
  await expect(page).toHaveURL(`${deadline.address}/slettet`);
  await expectGone(page, nb.flow.ended);
  await expect(page.getByText(nb.flow.closeBrowser)).toBeVisible();
  await checkAccessibility(page);

  for (let back = addresses.length; back > 0; back--) {
    // A page that was kept whole isn't loaded again.
    await page.goBack({ waitUntil: "commit" });
    await expectGone(page, nb.flow.ended);
  }
  await checkAccessibility(page);
  const nextAtThePc = await anotherReader();
  for (const address of addresses) {
    expect((await nextAtThePc.goto(address))?.status()).toBe(400);
    await expectGone(nextAtThePc, nb.flow.ended);
  }
  await page.getByRole("link", { name: nb.flow.startAgain }).click();
  await expect(page).toHaveURL(deadline.address);
});

test("a citizen can delete the answers in the middle as well, also before there are any", async ({ page, open, reach }) => {
  for (const address of [`${deadline.address}/svar`, await reach(deadline, { sendt: "nei" })]) {
    await open(address);
    await page.getByRole("button", { name: nb.flow.end }).click();
    await expect(headline(page)).toHaveText(nb.flow.ended);
  }
});
