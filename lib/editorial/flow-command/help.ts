/** What `npm run flow` answers when it is asked how. */
export const help = `Works on a flow in a file, without a database:

  npm run --silent flow -- prove FLOW [--json]
      Whether it can be published, in every language it has words for. What is wrong is
      shown with its place in the file and answers that lead there.
  npm run --silent flow -- replay FLOW CASES [--today YYYY-MM-DD] [--tables TABLES]
      Walks the flow with each case. One line of JSON a case:
      {"case":…,"path":[…],"outcome":…,"facts":{…},"errors":[…]}
  npm run --silent flow -- paths FLOW [--today YYYY-MM-DD]
      Cases that together take every way through. One line of JSON a case; can be replayed.
  npm run --silent flow -- map FLOW [--language nb]
      A drawing, as a Mermaid flowchart.
  npm run --silent flow -- schema
      The JSON Schema of a definition file.

FLOW    a definition file, JSON or YAML: { "schemaVersion": 1, "flow": …, "words": { "nb": … } },
        or a folder of content, prisma/seed-data/flow/SLUG
CASES   a JSON list of cases, or one case a line:
        { "case": "a name", "today": "2026-01-31", "answers": { "question": "answer", "group": [{ … }] },
          "tables": { … }, "outcome": "expected", "facts": { "expected": 1 } }
        Only "answers" must be there, and "today" unless --today says it. The clock is never asked.
        In a group's place stands a list with the answers of each round. What is expected and
        doesn't come is an error {"problem":"differs",…}; so is every answer that can't be used.
TABLES  external tables, for cases that have none of their own:
        { "table": "unavailable", "other": { "rows": { "key": "value" }, "invalid": ["key"], "unavailable": ["key"] } }
        A key that is nowhere is not found.

Ends with
  0  proved; every case ended, and as it expected
  1  something was found; a case has errors
  2  called wrongly, or a file can't be read
  3  not decided: nothing wrong was found, but not everything could be followed
  4  the command itself failed`;
