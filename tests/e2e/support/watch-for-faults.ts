import type { BrowserContext } from "@playwright/test";

/** Everything the browser complained of, in all the contexts that are watched. */
export type FaultWatch = {
  watch: (context: BrowserContext) => void;
  /** The one complaint that is no fault: that the document at this very address has a status above 400, when a test means it to. */
  expectProblemAt: (url: string) => void;
  seen: readonly string[];
};

const complaintOfStatus = /^Failed to load resource: the server responded with a status of 4\d\d /;

/** Errors in the console (breaches of the security policy among them), errors in scripts, and parts of a page that didn't come. */
export function watchForFaults(): FaultWatch {
  const seen: string[] = [];
  const expected = new Set<string>();
  return {
    seen,
    expectProblemAt: (url) => expected.add(url),
    watch(context) {
      context.on("console", (message) => {
        const { url } = message.location();
        const isExpected = expected.has(url) && complaintOfStatus.test(message.text());
        if (message.type() === "error" && !isExpected) seen.push(`console: ${message.text()} ${url}`);
      });
      context.on("weberror", (error) => seen.push(`script: ${error.error().message}`));
      context.on("requestfailed", (request) => {
        // A page that is left while something of it is still on its way.
        const reason = request.failure()?.errorText ?? "";
        if (reason !== "net::ERR_ABORTED") seen.push(`request: ${reason} ${request.url()}`);
      });
      context.on("response", (response) => {
        const isDocument = response.request().isNavigationRequest();
        if (!isDocument && response.status() >= 400) seen.push(`status ${response.status()}: ${response.url()}`);
      });
    },
  };
}
