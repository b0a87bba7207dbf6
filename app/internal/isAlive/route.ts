/** For the platform: the process runs. Never touches the database: starting the process again would not mend that. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json({ status: "alive" }, { headers: { "Cache-Control": "no-store" } });
}
