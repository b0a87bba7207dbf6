import { revalidateTag } from "next/cache";
import { isOwnRequest } from "@/lib/platform/server/own-request.mjs";

/** Marks everything made from published content as stale. Only for the server in front of Next, which asks when something is published. */
export function POST(request: Request): Response {
  if (!isOwnRequest({ headers: Object.fromEntries(request.headers) })) return new Response(null, { status: 404 });
  // "max": a stale page is served while it is made anew, and for as long as it can't be, because the database is gone.
  revalidateTag("content", "max");
  return new Response(null, { status: 204 });
}
