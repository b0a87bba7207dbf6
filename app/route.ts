import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/** The bare address sends the reader to a language: the one the browser asks for, when we have it. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  return new Response(null, { status: 307, headers: { location: `/${locale}`, vary: "accept-language" } });
}
