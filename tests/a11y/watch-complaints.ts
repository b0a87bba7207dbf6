import type { Page } from "@playwright/test";

/** Everything the browser complains of in a page from now on. That the document itself tells of a problem, such as a missing answer, is none. */
export function watchComplaints(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isOfDocument = message.location().url === new URL(address).href && message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isOfDocument) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") complaints.push(`request: ${reason} ${request.url()}`);
  });
  return complaints;
}
