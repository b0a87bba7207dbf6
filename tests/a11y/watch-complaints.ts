import type { ConsoleMessage, Page, Request } from "@playwright/test";

export type ComplaintWatch = { complaints: readonly string[]; stop: () => void };

/** Everything the browser complains of in a page from now on. That the document itself tells of a problem, such as a missing answer, is none. */
export function watchComplaints(page: Page, address: string): ComplaintWatch {
  const complaints: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    const isOfDocument = message.location().url === new URL(address).href && message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isOfDocument) complaints.push(`console: ${message.text()}`);
  };
  const onError = (error: Error) => complaints.push(`script: ${error.message}`);
  const onFailure = (request: Request) => {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") complaints.push(`request: ${reason} ${request.url()}`);
  };
  page.on("console", onConsole).on("pageerror", onError).on("requestfailed", onFailure);
  return { complaints, stop: () => void page.off("console", onConsole).off("pageerror", onError).off("requestfailed", onFailure) };
}
