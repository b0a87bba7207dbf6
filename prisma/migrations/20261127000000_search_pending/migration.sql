-- Words that waited in line to be taken into their index were read through by every search that looked for a part of a word: among 50,000
-- entries that took four times as long as all the rest, until the database happened to tidy up. So they are taken in at once. Publishing is as
-- quick as before without an index that no search ever asked.
DO $$
DECLARE language text;
BEGIN
  FOREACH language IN ARRAY ARRAY['nb', 'nn', 'en', 'uk', 'pl', 'ar', 'so'] LOOP
    EXECUTE format('ALTER INDEX %I SET (fastupdate = off)', 'search_word_folded_' || language || '_idx');
    PERFORM gin_clean_pending_list(format('%I', 'search_word_folded_' || language || '_idx')::regclass);
  END LOOP;
END $$;
DROP INDEX search_word_locale_folded_idx;
