import { describe, expect, it } from "vitest";
import { pathsOf, refreshPages } from "@/lib/platform/server/refresh-pages.mjs";

const sitemap = "<urlset><url><loc>https://x.no/nb</loc></url><url><loc> https://x.no/nb/guide/a?b=1&amp;c=2 </loc></url><url><loc>https://x.no/nb</loc></url></urlset>";

describe("making the kept pages anew", () => {
  it("reads the paths out of the sitemap, whatever its origin", () => {
    expect(pathsOf(sitemap)).toEqual(["/nb", "/nb/guide/a"]);
  });

  it("leaves the offices and the forms of other languages until somebody asks for them", async () => {
    const paths = ["/nb/kontor/moss", "/en", "/en/kontor", "/en/kontor/moss", "/ar/skjema/nav-04", "/nb/skjema/nav-04"];
    const map = paths.map((path) => `<loc>https://x.no${path}</loc>`).join("");
    const refreshed = await refreshPages((path) => Promise.resolve(new Response(path === "/sitemap.xml" ? map : "")), [], new AbortController().signal);
    expect(refreshed.paths).toEqual(["/nb/kontor/moss", "/en", "/en/kontor", "/nb/skjema/nav-04"]);
  });

  it("fetches a page in its easy-read words too, where it offers them", async () => {
    const asked: string[] = [];
    const fetchOwn = (path: string) => {
      asked.push(path);
      return Promise.resolve(new Response(path === "/sitemap.xml" ? sitemap : path === "/nb/guide/a" ? '<a data-lesevalg="lettlest">' : "<p>"));
    };
    await refreshPages(fetchOwn, [], new AbortController().signal);
    expect(asked.slice(3)).toEqual(["/nb", "/nb/guide/a", "/nb/guide/a?lesevalg=lettlest"]);
  });

  it("marks them as stale first, then fetches each, and those that were there before", async () => {
    const asked: string[] = [];
    const fetchOwn = (path: string, init?: RequestInit) => {
      asked.push(`${init?.method ?? "GET"} ${path}`);
      return Promise.resolve(new Response(path === "/sitemap.xml" ? sitemap : ""));
    };
    const { paths } = await refreshPages(fetchOwn, ["/nb/guide/retired"], new AbortController().signal);
    expect(paths).toEqual(["/nb", "/nb/guide/a"]);
    expect(asked).toEqual(["POST /internal/refresh", "GET /sitemap.xml", "GET /sitemap.xml", "GET /nb", "GET /nb/guide/a", "GET /nb/guide/retired"]);
  });
});
