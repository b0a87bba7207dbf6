import type { BrowserContext } from "@playwright/test";

/** Collects what a site may never do while somebody presses keys: faults in scripts, pages that break or aren't there, and leaving for somewhere else. */
export function watchSite(context: BrowserContext, site: string): readonly string[] {
  const faults: string[] = [];
  const { origin } = new URL(site);
  const isOurs = (address: string) => /^(data|blob|about):/.test(address) || new URL(address).origin === origin;
  context.on("weberror", (error) => faults.push(`a fault in a script: ${error.error().message}`));
  context.on("console", (message) => {
    // A status is told of below, and not every status above 400 is a fault.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) faults.push(`the browser complains: ${message.text()}`);
  });
  context.on("request", (request) => {
    if (!isOurs(request.url())) faults.push(`leaves our host for ${request.url()}`);
  });
  context.on("response", (response) => {
    const status = response.status();
    if (status >= 500 || status === 404) faults.push(`status ${status} at ${response.url().slice(0, 200)}`);
  });
  return faults;
}
