import type { APIRequestContext } from "@playwright/test";
import { JSDOM } from "jsdom";
import { submissionOf, type Filled } from "./form-entries";

/** A page that somebody came to, as it came over the wire. */
export type ReadPage = {
  /** Where it stands in the end, in full. */
  address: string;
  /** The status of each answer on the way, the page's own last. */
  statuses: readonly number[];
  document: Document;
};

/** Somebody who reads documents and sends forms as a browser without scripts does, and sees every status on the way. */
export type DocumentReader = {
  open: (address: string) => Promise<ReadPage>;
  send: (page: ReadPage, form: HTMLFormElement, filled: Filled, submitter?: HTMLButtonElement) => Promise<ReadPage>;
};

/** More than any page of ours sends somebody on. */
const mostRedirects = 5;

/** A window of its own for each page takes four times as long as the page; one for all keeps every page it ever parsed. */
const pagesOfOneWindow = 20;
let { DOMParser } = new JSDOM().window;
let parsed = 0;

export function parseDocument(html: string): Document {
  parsed += 1;
  if (parsed % pagesOfOneWindow === 0) ({ DOMParser } = new JSDOM().window);
  return new DOMParser().parseFromString(html, "text/html");
}

/** @param site where addresses without a host lead. A page elsewhere is never asked for: being sent there is thrown as an error. */
export function readerOf(request: APIRequestContext, site: string): DocumentReader {
  const follow = async (address: string, options: { method: string; body: string | null }, before: readonly number[] = []): Promise<ReadPage> => {
    const target = new URL(address, site);
    if (target.origin !== new URL(site).origin) throw new Error(`leads away from the site, to ${target.href}`);
    if (before.length > mostRedirects) throw new Error(`leads on and on: ${before.join(", ")}`);
    const { method, body } = options;
    const sent = body === null ? {} : { data: body, headers: { "content-type": "application/x-www-form-urlencoded" } };
    const response = await request.fetch(target.href, { method, ...sent, maxRedirects: 0 });
    const statuses = [...before, response.status()];
    const location = response.headers()["location"];
    if (location !== undefined) {
      await response.dispose();
      return follow(new URL(location, target).href, { method: "GET", body: null }, statuses);
    }
    const document = parseDocument(await response.text());
    await response.dispose();
    return { address: target.href, statuses, document };
  };
  return {
    open: (address) => follow(address, { method: "GET", body: null }),
    send: (page, form, filled, submitter) => {
      const { address, ...how } = submissionOf(form, page.address, filled, submitter);
      return follow(address, how);
    },
  };
}
