/** What `npm run words` answers when it is asked how. */
export const help = `Holds the texts in prisma/seed-data against the rules in prisma/seed-data/README.md, without a database:

  npm run --silent words [-- DOCUMENT …]
      What keeps texts from being published, each with its file, place and sentence, and what to do.
  npm run --silent words -- measures [DOCUMENT …]
      LIX, sentences, long words and passives of every document, heaviest first.
  npm run --silent words -- facts [--today YYYY-MM-DD]
      Facts to check, without a source, checked too seldom, or used nowhere.
  npm run --silent words -- languages [DOCUMENT …]
      Every document in every language: read by a person, unread, OLD (the Norwegian has changed since), or – missing;
      and what to write as translatedFrom in a translation. nb-simple are the easy-read words.

DOCUMENT         guide/SLUG, flow/SLUG, page/SLUG, topic/SLUG, term/SLUG or fact/SLUG
--language nb    tell about one language only
--json           for a program

Ends with
  0  nothing found
  1  something was found
  2  called wrongly, or a file can't be read
  3  nothing was found, but spelling could not be looked at: hunspell is missing
  4  the command itself failed`;
