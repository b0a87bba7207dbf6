import type { Locale } from "@/lib/i18n/locales";
import type { SearchKind } from "@/lib/platform/generated/prisma/enums";
import { conjunctionsOf, reachAmong } from "./candidates";
import type { SearchDatabase } from "./known-words";
import type { Target } from "./plan-synonyms";
import { anyQuery, exactQuery, looseQuery, wordsOf, type SearchTerm } from "./search-term";

export type RankedEntry = { kind: SearchKind; slug: string; title: string; summary: string; score: number };

/** What to look for, among about how many entries. */
type Wanted = { terms: readonly SearchTerm[]; targets: readonly Target[]; total: number };

/** What a word counts by where it stands, and what a word counts that it is only a part of. */
const at = { title: 1, keywords: 0.85, summary: 0.65, headings: 0.5, text: 0.25, looseTitle: 0.75, looseName: 0.5, looseHeading: 0.3 };
/** What a title that says nothing else gains. */
const wholeTitle = 0.5;
const mostRanked = 100;

/**
 * Ranks the entries that have any of these terms, or are led to by readers' own words. The best first.
 * First it chooses candidates, by indexes alone and never more than a few hundred for each term: that is what keeps it quick among many
 * documents. Among few all are candidates. Then each candidate is looked at, term by term.
 */
export async function rankEntries(db: SearchDatabase, locale: Locale, { terms, targets, total }: Wanted, limit: number): Promise<RankedEntry[]> {
  if (terms.length === 0 && targets.length === 0) return [];
  const reach = reachAmong(total);
  const of = (query: (term: SearchTerm) => string | null) => terms.map(query);
  return db.$queryRaw<RankedEntry[]>`
    WITH asked AS MATERIALIZED (
      SELECT place, weight, in_names, in_texts, to_tsquery(c, a) AS a, to_tsquery(c, ab) AS ab, to_tsquery(c, abc) AS abc, to_tsquery(c, exact) AS exact,
        to_tsquery(c, loose_a) AS loose_a, to_tsquery(c, loose_abc) AS loose_abc, to_tsquery(c, anyhow) AS anyhow
      FROM search_config(${locale}) AS c, unnest(${terms.map(({ weight }) => weight)}::float8[],
        ${terms.map(({ named }) => named <= reach.named)}::bool[], ${terms.map(({ entries }) => entries <= reach.texts)}::bool[],
        ${of((term) => exactQuery(term, "A"))}::text[], ${of((term) => exactQuery(term, "AB"))}::text[], ${of((term) => exactQuery(term, "ABC"))}::text[],
        ${of((term) => exactQuery(term, ""))}::text[], ${of((term) => looseQuery(term, "A"))}::text[], ${of((term) => looseQuery(term, "ABC"))}::text[],
        ${of(anyQuery)}::text[]
      ) WITH ORDINALITY AS t (weight, in_names, in_texts, a, ab, abc, exact, loose_a, loose_abc, anyhow, place)
    ), led AS MATERIALIZED (
      SELECT e.id, max(t.weight) AS score
      FROM unnest(${targets.map(({ kind }) => kind)}::search_kind[], ${targets.map(({ slug }) => slug)}::text[], ${targets.map(({ weight }) => weight)}::float8[]) AS t (kind, slug, weight)
      JOIN search_entry e ON e.kind = t.kind AND e.slug = t.slug AND e.locale = ${locale} GROUP BY e.id
    ), in_texts AS MATERIALIZED (
      SELECT found.id, q.place, q.weight * ${at.text}::float8 AS score
      FROM asked q CROSS JOIN LATERAL (SELECT e.id FROM search_entry e WHERE e.texts @@ q.exact AND e.locale = ${locale} LIMIT ${reach.texts}) found WHERE q.in_texts
    ), candidates AS (
      SELECT id FROM led
      UNION SELECT id FROM in_texts
      UNION SELECT found.id FROM asked q CROSS JOIN LATERAL (SELECT e.id FROM search_entry e WHERE e.titles @@ q.anyhow AND e.locale = ${locale} LIMIT ${reach.titles}) found
      UNION SELECT found.id FROM asked q CROSS JOIN LATERAL (SELECT e.id FROM search_entry e WHERE e.names @@ q.anyhow AND e.locale = ${locale} LIMIT ${reach.named}) found WHERE q.in_names
      UNION SELECT found.id FROM unnest(${conjunctionsOf(terms, reach)}::text[]) AS together CROSS JOIN LATERAL (
        SELECT e.id FROM search_entry e WHERE e.names @@ to_tsquery(search_config(${locale}), together) AND e.locale = ${locale} LIMIT ${reach.together}) found
    ), looked AS (
      SELECT e.id, q.place, q.weight * CASE
        WHEN e.names @@ q.exact THEN CASE WHEN e.names @@ q.a THEN ${at.title}::float8 WHEN e.names @@ q.ab THEN ${at.keywords}::float8
          WHEN e.names @@ q.abc THEN ${at.summary}::float8 ELSE ${at.headings}::float8 END
        WHEN e.names @@ q.loose_a THEN ${at.looseTitle}::float8 WHEN e.names @@ q.loose_abc THEN ${at.looseName}::float8 ELSE ${at.looseHeading}::float8 END AS score
      FROM candidates c
      -- One by one: the planner would rather read the whole table. And whole: many names lie outside the row, and would be fetched for each term anew.
      CROSS JOIN LATERAL (SELECT id, names || '' AS names FROM search_entry WHERE id = c.id LIMIT 1) e
      JOIN asked q ON e.names @@ q.anyhow
    ), best AS (
      SELECT id, place, max(score) AS score FROM (SELECT * FROM looked UNION ALL SELECT * FROM in_texts UNION ALL SELECT id, -1, score FROM led) every GROUP BY id, place
    ), summed AS (
      SELECT id, sum(score) AS score FROM best GROUP BY id ORDER BY 2 DESC LIMIT ${mostRanked}
    )
    SELECT e.kind::text, e.slug, e.title, e.summary, s.score * e.worth * (1 + ${wholeTitle}::float8 * (
        SELECT count(*) FILTER (WHERE lexeme = ANY (w.lexemes))::float8 / count(*) FROM unnest(tsvector_to_array(e.titles)) AS lexeme
      )) AS score
    FROM summed s JOIN search_entry e USING (id)
    CROSS JOIN (SELECT tsvector_to_array(to_tsvector(search_config(${locale}), ${terms.flatMap(wordsOf).join(" ")})) AS lexemes) w
    ORDER BY score DESC, e.title LIMIT ${limit}`;
}
