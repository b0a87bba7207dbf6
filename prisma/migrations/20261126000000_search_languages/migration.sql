-- A search is in one language, and all languages together in one index made it read seven times what it needed: forms are called the same in
-- all of them. So each language has indexes of its own, and a new language gets them in a migration of its own:
-- tests/integration/search/language-indexes.test.ts tells when they are missing. Without them it is found as before, only slower.
DO $$
DECLARE language text;
BEGIN
  FOREACH language IN ARRAY ARRAY['nb', 'nn', 'en', 'uk', 'pl', 'ar', 'so'] LOOP
    EXECUTE format('CREATE INDEX %I ON search_entry USING gin (titles) WITH (fastupdate = off) WHERE locale = %L', 'search_entry_titles_' || language || '_idx', language);
    EXECUTE format('CREATE INDEX %I ON search_entry USING gin (names) WITH (fastupdate = off) WHERE locale = %L', 'search_entry_names_' || language || '_idx', language);
    EXECUTE format('CREATE INDEX %I ON search_entry USING gin (texts) WITH (fastupdate = off) WHERE locale = %L', 'search_entry_texts_' || language || '_idx', language);
    -- Publishing changes many words at once: they may wait in line, which made it a third quicker.
    EXECUTE format('CREATE INDEX %I ON search_word USING gin (folded gin_trgm_ops) WHERE locale = %L', 'search_word_folded_' || language || '_idx', language);
  END LOOP;
END $$;
DROP INDEX search_entry_titles_idx, search_entry_names_idx, search_entry_texts_idx, search_word_folded_idx;
