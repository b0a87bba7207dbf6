import { requireLocale } from "@/lib/content/find-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { readQuery } from "@/lib/search/query/read-query";
import { answerQuery } from "../answer-query";

type Context = { params: Promise<{ locale: string }> };

/** More than these are a list, not a suggestion. */
const mostSuggestions = 8;
const shortest = 2;

const headers = { "Cache-Control": "no-store" };

/** What may be meant by what somebody is writing in the search field: for public/js/suggest.js. Empty for what must not be searched for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = requireLocale((await params).locale);
  const query = readQuery(new URL(request.url).searchParams.get("q") ?? "");
  if (query.kind !== "words" || query.text.length < shortest) return Response.json([], { headers });
  const answer = await answerQuery(locale, query, { open: true, limit: mostSuggestions });
  if (!answer) return Response.json([], { status: 503, headers });
  const { kinds } = getDictionary(locale).search;
  const results = answer.sure ? answer.results : [];
  return Response.json(results.map(({ kind, title, href }) => ({ kind: kinds[kind], title, href })), { headers });
}
