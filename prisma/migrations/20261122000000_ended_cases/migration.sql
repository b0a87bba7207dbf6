-- Which sealed answers shall no longer be opened: those whose reader asked to have them deleted before their two hours were out.
-- Nothing of the answers is here, and nothing about the reader. A row tells only that some random id isn't to be opened.

CREATE TABLE ended_case (
  -- Made at random for one walk through a flow, and known from nowhere else.
  id uuid PRIMARY KEY,
  -- From then on nothing sealed with this id can be opened anyway, and the row may go.
  ends_at timestamptz(3) NOT NULL
);

-- Finds the rows that may go.
CREATE INDEX ended_case_ends_at_idx ON ended_case (ends_at);
