import type { BrowserContext } from "@playwright/test";

/** Everything the browser complained of, in all the contexts that are watched. */
export type FaultWatch = {
  watch: (context: BrowserContext) => void;
  /** The one complaint that is no fault: that the document at this very address has a status above 400, when a test means it to. May be said afterwards. */
  expectProblemAt: (url: string) => void;
  readonly seen: readonly string[];
};

const complaintOfStatus = /^Failed to load resource: the server responded with a status of 4\d\d /;

/** Errors in the console (breaches of the security policy among them), errors in scripts, and parts of a page that didn't come. */
export function watchForFaults(): FaultWatch {
  const complaints: { text: string; statusOf?: string }[] = [];
  const expected = new Set<string>();
  return {
    get seen() {
      return complaints.filter(({ statusOf }) => statusOf === undefined || !expected.has(statusOf)).map(({ text }) => text);
    },
    expectProblemAt: (url) => expected.add(url),
    watch(context) {
      context.on("console", (message) => {
        const { url } = message.location();
        const isOfStatus = complaintOfStatus.test(message.text());
        if (message.type() === "error") complaints.push({ text: `console: ${message.text()} ${url}`, ...(isOfStatus && { statusOf: url }) });
      });
      context.on("weberror", (error) => complaints.push({ text: `script: ${error.error().message}` }));
      context.on("requestfailed", (request) => {
        // A page that is left while something of it is still on its way.
        const reason = request.failure()?.errorText ?? "";
        if (reason !== "net::ERR_ABORTED") complaints.push({ text: `request: ${reason} ${request.url()}` });
      });
      context.on("response", (response) => {
        const isDocument = response.request().isNavigationRequest();
        if (!isDocument && response.status() >= 400) complaints.push({ text: `status ${response.status()}: ${response.url()}` });
      });
    },
  };
}
