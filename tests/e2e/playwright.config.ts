import { defineConfig } from "@playwright/test";

const site = process.env["BASE_URL"] ?? "http://localhost:3210";
const chromium = process.env["CHROMIUM_PATH"];

/** Chromium asks its maker for things by itself otherwise: the tests count every request. */
const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Letters as wide as on a phone, and not as wide as whole pixels, as the shell of Chromium makes them by itself. */
const fractional = "--font-render-hinting=none";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  fullyParallel: true,
  workers: 2,
  // What fails now and then is a fault too.
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  // Only against what never ends: how long things take depends on the machine.
  timeout: 180_000,
  use: {
    actionTimeout: 10_000,
    baseURL: site,
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    // The smallest phone that is common. Wider screens are the exception here.
    viewport: { width: 360, height: 740 },
    // Citizen pages are documents: everything must work like this.
    javaScriptEnabled: false,
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: ["--no-sandbox", "--disable-gpu", fractional, ...quiet] },
  },
});
