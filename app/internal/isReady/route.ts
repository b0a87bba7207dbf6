import { isDatabaseReady } from "@/lib/platform/health";

/** For the platform: everything the site needs answers. Kept pages are served without a database too, but what is new can't be. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return Response.json({ status: ready ? "ready" : "no database" }, { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
