import { createHash } from "node:crypto";

/** What differs each time a page is fetched, though nobody sees it: answers are sealed with another key, and for two hours only. */
const sealed = /(_forseglet(?:=|" value="))[\w.~-]+/g;

/** What React puts in another place each time it renders, and what has no order: scripts that wait for no other, and what is said of the page. */
const unordered = /<script\b[^>]*\basync\b[^>]*><\/script>|<meta\b[^>]*>/g;

/** Stands between two texts, and sometimes behind the last. */
const betweenTexts = "<!-- -->";

/** What a page asks for that decides how it looks and works. */
const parts = /(?:href|src)="(\/[^"]+\.(?:css|js|svg|png)(?:\?[^"]*)?)"/g;

/** What has been asked for already, by its address: every page has the same styles. */
export type KnownParts = Map<string, Promise<string>>;

/**
 * One hash over a page as it is sent, with the styles, scripts and pictures it asks for: as long as it is the same, so is what a reader meets.
 * @throws {Error} when the page can't be had
 */
export async function fingerprintPage(address: string, known: KnownParts): Promise<string> {
  const response = await fetch(address);
  if (response.status >= 500) throw new Error(`${address} answered ${response.status}`);
  const html = (await response.text()).replace(sealed, "$1").replaceAll(betweenTexts, "");
  const ordered = [html.replace(unordered, ""), ...(html.match(unordered) ?? []).toSorted()].join("");
  const asked = [...new Set([...ordered.matchAll(parts)].map(([, path = ""]) => new URL(path.replaceAll("&amp;", "&"), address).href))];
  const rest = await Promise.all(asked.map((part) => known.get(part) ?? fetchPart(part, known)));
  return createHash("sha256").update([ordered, ...rest].join("\0")).digest("hex");
}

function fetchPart(address: string, known: KnownParts): Promise<string> {
  const fetched = fetch(address).then((response) => response.text());
  known.set(address, fetched);
  return fetched;
}
