-- Search: what can be found, the words it is written with, and what readers call it. And Nav's forms, which have no other table.
-- Nothing a reader writes is stored here or anywhere.

-- Both may be created by whoever owns the database.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Stemming without a list of stop words: those are left out of the query, where there is a choice, and never out of a title.
CREATE TEXT SEARCH DICTIONARY search_nb_stem (TEMPLATE = snowball, LANGUAGE = norwegian);
CREATE TEXT SEARCH DICTIONARY search_en_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH DICTIONARY search_ar_stem (TEMPLATE = snowball, LANGUAGE = arabic);

-- Accents are taken off first: "soknad" is "søknad" on another keyboard.
CREATE TEXT SEARCH CONFIGURATION search_nb (COPY = norwegian);
ALTER TEXT SEARCH CONFIGURATION search_nb
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH unaccent, search_nb_stem;
CREATE TEXT SEARCH CONFIGURATION search_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION search_en
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH unaccent, search_en_stem;
CREATE TEXT SEARCH CONFIGURATION search_ar (COPY = arabic);
ALTER TEXT SEARCH CONFIGURATION search_ar
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH unaccent, search_ar_stem;
CREATE TEXT SEARCH CONFIGURATION search_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION search_simple
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH unaccent, simple;

-- Languages that PostgreSQL can't stem are searched as they are written.
CREATE FUNCTION search_config(locale text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE locale
  WHEN 'nb' THEN 'search_nb'::regconfig
  WHEN 'nn' THEN 'search_nb'::regconfig
  WHEN 'en' THEN 'search_en'::regconfig
  WHEN 'ar' THEN 'search_ar'::regconfig
  ELSE 'search_simple'::regconfig
END;

-- A word as it is compared.
CREATE FUNCTION search_lexeme(locale text, word text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN (tsvector_to_array(to_tsvector(search_config(locale), word)))[1];

-- The words of a text as they are written, in small letters. Not numbers and addresses: nobody misspells those by a letter.
CREATE FUNCTION search_words(content text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT word FROM unnest(tsvector_to_array(to_tsvector('simple', content))) AS word WHERE word ~ '^[^[:digit:][:punct:][:space:]]{2,40}$';
END;

CREATE TYPE search_kind AS ENUM ('guide', 'flow', 'page', 'topic', 'term', 'form');

-- One thing that can be found, in one language.
CREATE TABLE search_entry (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  kind search_kind NOT NULL,
  slug text NOT NULL,
  locale text NOT NULL,
  title text NOT NULL,
  -- What else it is called.
  keywords text NOT NULL,
  summary text NOT NULL,
  -- What stands out in it: headings, questions, the troubles it helps with.
  headings text NOT NULL,
  body text NOT NULL,
  -- How much more it helps than others that are found by the same words: what guides a reader more than what explains a word.
  worth double precision NOT NULL,
  -- Only ever looked up in its index: what to rank first.
  titles tsvector GENERATED ALWAYS AS (strip(to_tsvector(search_config(locale), title))) STORED,
  -- Small, so that it lies in the row itself and ranking is quick. Title, keywords, summary and headings weigh differently.
  names tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector(search_config(locale), title), 'A') || setweight(to_tsvector(search_config(locale), keywords), 'B')
    || setweight(to_tsvector(search_config(locale), summary), 'C') || setweight(to_tsvector(search_config(locale), headings), 'D')
  ) STORED,
  -- Only ever looked up in its index: whether a word stands there, not where.
  texts tsvector GENERATED ALWAYS AS (strip(to_tsvector(search_config(locale), body))) STORED,
  CONSTRAINT search_entry_pkey PRIMARY KEY (id),
  CONSTRAINT search_entry_kind_slug_locale_key UNIQUE (kind, slug, locale),
  CONSTRAINT search_entry_worth_sensible CHECK (worth BETWEEN 0.5 AND 2),
  -- A result without a name can't be shown.
  CONSTRAINT search_entry_title_not_blank CHECK (title ~ '\S')
);
CREATE INDEX search_entry_titles_idx ON search_entry USING gin (titles) WITH (fastupdate = off);
CREATE INDEX search_entry_names_idx ON search_entry USING gin (names) WITH (fastupdate = off);
CREATE INDEX search_entry_texts_idx ON search_entry USING gin (texts) WITH (fastupdate = off);

-- Every word that entries and synonyms are written with: what a slip of the finger may have meant, and how common a word is.
CREATE TABLE search_word (
  locale text NOT NULL,
  word text NOT NULL,
  -- Without accents.
  folded text NOT NULL,
  lexeme text NOT NULL,
  -- Entries that have it outside their body, entries that have it at all, and synonyms.
  named integer NOT NULL,
  entries integer NOT NULL,
  synonyms integer NOT NULL,
  CONSTRAINT search_word_pkey PRIMARY KEY (locale, word)
);
CREATE INDEX search_word_locale_folded_idx ON search_word (locale, folded);
CREATE INDEX search_word_locale_lexeme_idx ON search_word (locale, lexeme);
CREATE INDEX search_word_folded_idx ON search_word USING gin (folded gin_trgm_ops);

-- What readers say → the words that the content uses, or the very documents.
CREATE TABLE search_synonym (
  locale text NOT NULL,
  phrase text NOT NULL,
  -- Words of the phrase that count, as they are compared. A query that has all of them has the phrase.
  lexemes text[] NOT NULL,
  means text[] NOT NULL,
  -- As "kind/slug", the best first.
  targets text[] NOT NULL,
  CONSTRAINT search_synonym_pkey PRIMARY KEY (locale, phrase),
  -- Would match every query.
  CONSTRAINT search_synonym_lexemes_not_empty CHECK (cardinality(lexemes) > 0),
  CONSTRAINT search_synonym_leads_somewhere CHECK (cardinality(means) + cardinality(targets) > 0)
);

-- Counts words exactly, in the transaction that changes what they stand in. In order, so that two publications wait for each other
-- and never crosswise.
CREATE FUNCTION count_added_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_word AS known (locale, word, folded, lexeme, named, entries, synonyms)
  SELECT locale, word, unaccent(word), search_lexeme(locale, word), count(*) FILTER (WHERE in_names), count(*), 0
  FROM (
    SELECT e.id, e.locale, w.word, bool_or(w.in_names) AS in_names
    FROM added e CROSS JOIN LATERAL (
      SELECT word, true FROM search_words(concat_ws(' ', e.title, e.keywords, e.summary, e.headings)) AS word
      UNION ALL SELECT word, false FROM search_words(e.body) AS word
    ) AS w (word, in_names)
    GROUP BY e.id, e.locale, w.word
  ) AS found
  WHERE search_lexeme(locale, word) IS NOT NULL
  GROUP BY locale, word ORDER BY locale, word
  ON CONFLICT (locale, word) DO UPDATE SET named = known.named + EXCLUDED.named, entries = known.entries + EXCLUDED.entries;
  RETURN NULL;
END $$;

CREATE FUNCTION count_removed_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH gone AS (
    SELECT locale, word, count(*) FILTER (WHERE in_names) AS named, count(*) AS entries
    FROM (
      SELECT e.id, e.locale, w.word, bool_or(w.in_names) AS in_names
      FROM removed e CROSS JOIN LATERAL (
        SELECT word, true FROM search_words(concat_ws(' ', e.title, e.keywords, e.summary, e.headings)) AS word
        UNION ALL SELECT word, false FROM search_words(e.body) AS word
      ) AS w (word, in_names)
      GROUP BY e.id, e.locale, w.word
    ) AS found
    GROUP BY locale, word
  ), locked AS (
    SELECT k.locale, k.word FROM search_word k JOIN gone USING (locale, word) ORDER BY k.locale, k.word FOR UPDATE OF k
  )
  UPDATE search_word AS known SET named = known.named - gone.named, entries = known.entries - gone.entries
  FROM gone JOIN locked USING (locale, word) WHERE known.locale = gone.locale AND known.word = gone.word;
  DELETE FROM search_word WHERE entries = 0 AND synonyms = 0;
  RETURN NULL;
END $$;

CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_added_entries();
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_removed_entries();

-- An entry is replaced, not changed: then there is one way to count.
CREATE FUNCTION refuse_search_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a search entry is replaced, not changed: delete it and insert the new one' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER search_entry_unchanged BEFORE UPDATE ON search_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_search_update();
CREATE TRIGGER search_synonym_unchanged BEFORE UPDATE ON search_synonym FOR EACH STATEMENT EXECUTE FUNCTION refuse_search_update();

CREATE FUNCTION count_synonyms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Few, and always replaced together: counted anew.
  UPDATE search_word SET synonyms = 0 WHERE synonyms > 0;
  INSERT INTO search_word AS known (locale, word, folded, lexeme, named, entries, synonyms)
  SELECT s.locale, word, unaccent(word), search_lexeme(s.locale, word), 0, 0, count(*)
  FROM search_synonym s CROSS JOIN LATERAL search_words(s.phrase) AS word
  WHERE search_lexeme(s.locale, word) IS NOT NULL
  GROUP BY s.locale, word ORDER BY s.locale, word
  ON CONFLICT (locale, word) DO UPDATE SET synonyms = EXCLUDED.synonyms;
  DELETE FROM search_word WHERE entries = 0 AND synonyms = 0;
  RETURN NULL;
END $$;
CREATE TRIGGER search_synonym_counted AFTER INSERT OR DELETE ON search_synonym FOR EACH STATEMENT EXECUTE FUNCTION count_synonyms();

-- Forms of Nav's, as Nav's own list has them.
CREATE TYPE form_filler AS ENUM ('doctor', 'employer', 'professional');

CREATE TABLE form_theme (
  slug text NOT NULL,
  title text NOT NULL,
  position integer NOT NULL,
  CONSTRAINT form_theme_pkey PRIMARY KEY (slug),
  CONSTRAINT form_theme_position_key UNIQUE (position),
  -- Stands in addresses, as the part of the page that it is.
  CONSTRAINT form_theme_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 64),
  CONSTRAINT form_theme_title_not_blank CHECK (title ~ '\S')
);

CREATE TABLE form (
  slug text NOT NULL,
  -- As it is printed on the form: "NAV 04-01.03".
  number text NOT NULL,
  title text NOT NULL,
  theme_slug text NOT NULL,
  filled_by form_filler,
  ways text[] NOT NULL,
  later text[] NOT NULL,
  languages text[] NOT NULL,
  source_organisation text NOT NULL,
  source_url text NOT NULL,
  source_date text NOT NULL,
  CONSTRAINT form_pkey PRIMARY KEY (slug),
  CONSTRAINT form_number_key UNIQUE (number),
  CONSTRAINT form_theme_slug_fkey FOREIGN KEY (theme_slug) REFERENCES form_theme (slug) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- The letter at the end tells forms with the same digits apart.
  CONSTRAINT form_number_shape CHECK (number ~ '^(NAV|OLJ) \d{2}-\d{2}\.\d{2}[A-Z]?$'),
  -- The address follows from the number: nobody has to look it up.
  CONSTRAINT form_slug_is_number CHECK (slug = lower(translate(number, ' .', '--'))),
  CONSTRAINT form_title_not_blank CHECK (title ~ '\S'),
  CONSTRAINT form_ways_known CHECK (ways <@ ARRAY['login', 'no-login', 'paper', 'blank']),
  CONSTRAINT form_later_known CHECK (later <@ ARRAY['digital', 'paper']),
  CONSTRAINT form_source_url_https CHECK (source_url ~ '^https://\S+$'),
  CONSTRAINT form_source_date_shape CHECK (source_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);
CREATE INDEX form_theme_slug_idx ON form (theme_slug);

-- Pages about forms are kept like all others, and made anew when the list changes.
CREATE FUNCTION notify_forms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('samme_side_content', 'form');
  RETURN NULL;
END $$;
CREATE TRIGGER form_notify AFTER INSERT OR UPDATE OR DELETE ON form FOR EACH STATEMENT EXECUTE FUNCTION notify_forms();
