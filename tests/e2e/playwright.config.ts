import { defineConfig } from "@playwright/test";
import { browserArguments } from "../fixtures/open-browser";

const site = process.env["BASE_URL"] ?? "http://localhost:3210";
const chromium = process.env["CHROMIUM_PATH"];

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
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...browserArguments] },
  },
});
