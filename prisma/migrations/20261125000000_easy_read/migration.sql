-- Easy-read bokmål is a set of words of its own, beside one for each language.
ALTER TABLE words
  DROP CONSTRAINT words_locale_shape,
  ADD CONSTRAINT words_locale_shape CHECK (locale ~ '^([a-z]{2}|nb-simple)$');
