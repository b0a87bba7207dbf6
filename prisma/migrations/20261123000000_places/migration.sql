-- Places: municipalities, postcodes, Nav's offices with their receptions and opening hours, and which office is responsible for whom.
-- Registers bring them, people correct them. What would send a person to the wrong door without a warning is refused here.

CREATE TYPE postcode_category AS ENUM ('street', 'box', 'both', 'service');
CREATE TYPE reception_doubt AS ENUM ('no_open_days', 'too_many_open_days');
CREATE TYPE opening_kind AS ENUM ('drop_in', 'by_appointment', 'closed');
-- register: same number and name in both lists · renamed: same number, new name · inferred: the old office is gone and the new one was worked out.
CREATE TYPE responsibility_basis AS ENUM ('register', 'renamed', 'inferred', 'unresolved');
CREATE TYPE responsibility_confidence AS ENUM ('high', 'medium');
CREATE TYPE office_field AS ENUM ('name', 'street', 'postcode', 'place', 'nav_path', 'phone', 'emergency_phone', 'emergency_note');

CREATE TABLE place_source (
  id text NOT NULL,
  about text NOT NULL,
  organisation text NOT NULL,
  url text,
  source_date text,
  licence text,
  attribution text,
  CONSTRAINT place_source_pkey PRIMARY KEY (id),
  -- Files and imports name a source by its id.
  CONSTRAINT place_source_id_shape CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(id) <= 64),
  -- Readers must be told who says what.
  CONSTRAINT place_source_about_not_blank CHECK (about ~ '\S'),
  CONSTRAINT place_source_organisation_not_blank CHECK (organisation ~ '\S'),
  CONSTRAINT place_source_url_https CHECK (url ~ '^https://\S+$'),
  -- A year, a month or a day: sources are seldom more exact.
  CONSTRAINT place_source_source_date_shape CHECK (source_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  -- Unknown is null.
  CONSTRAINT place_source_licence_not_blank CHECK (licence ~ '\S'),
  CONSTRAINT place_source_attribution_not_blank CHECK (attribution ~ '\S')
);

CREATE TABLE municipality (
  number text NOT NULL,
  name text NOT NULL,
  parallel_names text[] NOT NULL,
  county text,
  source_id text NOT NULL,
  CONSTRAINT municipality_pkey PRIMARY KEY (number),
  CONSTRAINT municipality_source_id_fkey FOREIGN KEY (source_id) REFERENCES place_source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT municipality_number_shape CHECK (number ~ '^\d{4}$'),
  CONSTRAINT municipality_name_not_blank CHECK (name ~ '\S'),
  -- There are two called Herøy and two called Våler: only the county tells a reader which is meant.
  CONSTRAINT municipality_name_county_key UNIQUE NULLS NOT DISTINCT (name, county),
  -- Svalbard (21) and Jan Mayen (22) lie in no county; everything else does.
  CONSTRAINT municipality_county_known CHECK (CASE WHEN county IS NULL THEN number ~ '^2[12]' ELSE county ~ '\S' END)
);
CREATE INDEX municipality_source_id_idx ON municipality (source_id);

CREATE TABLE postcode (
  postcode text NOT NULL,
  place text NOT NULL,
  municipality_number text NOT NULL,
  category postcode_category NOT NULL,
  source_id text NOT NULL,
  source_date text NOT NULL,
  CONSTRAINT postcode_pkey PRIMARY KEY (postcode),
  -- A postcode that leads to no municipality leads to no office.
  CONSTRAINT postcode_municipality_number_fkey FOREIGN KEY (municipality_number)
    REFERENCES municipality (number) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT postcode_source_id_fkey FOREIGN KEY (source_id) REFERENCES place_source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT postcode_postcode_shape CHECK (postcode ~ '^\d{4}$'),
  CONSTRAINT postcode_place_not_blank CHECK (place ~ '\S'),
  CONSTRAINT postcode_source_date_shape CHECK (source_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);
CREATE INDEX postcode_municipality_number_idx ON postcode (municipality_number);
CREATE INDEX postcode_source_id_idx ON postcode (source_id);

CREATE TABLE office (
  number text NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  street text NOT NULL,
  postcode text NOT NULL,
  place text NOT NULL,
  municipality_number text NOT NULL,
  latitude double precision,
  longitude double precision,
  nav_path text,
  phone text,
  emergency_phone text,
  emergency_note text,
  -- An office that closes keeps its row: what people corrected isn't lost if the register was wrong, and its old address still leads somewhere.
  closed_on date,
  source_id text NOT NULL,
  source_date text NOT NULL,
  CONSTRAINT office_pkey PRIMARY KEY (number),
  CONSTRAINT office_municipality_number_fkey FOREIGN KEY (municipality_number)
    REFERENCES municipality (number) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT office_source_id_fkey FOREIGN KEY (source_id) REFERENCES place_source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT office_number_shape CHECK (number ~ '^\d{4}$'),
  -- The slug is the address of the office's page.
  CONSTRAINT office_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 64),
  CONSTRAINT office_name_not_blank CHECK (name ~ '\S'),
  CONSTRAINT office_street_not_blank CHECK (street ~ '\S'),
  CONSTRAINT office_postcode_shape CHECK (postcode ~ '^\d{4}$'),
  CONSTRAINT office_place_not_blank CHECK (place ~ '\S'),
  -- Half a position is none, and one outside Norway, Svalbard and Jan Mayen is a mistake.
  CONSTRAINT office_position_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CONSTRAINT office_position_in_norway CHECK (latitude BETWEEN 57 AND 81 AND longitude BETWEEN -10 AND 35),
  CONSTRAINT office_nav_path_shape CHECK (nav_path ~ '^/kontor/[a-z0-9.-]+$'),
  -- A number is called as it stands: digits, and a country code when it has one.
  CONSTRAINT office_phone_shape CHECK (phone ~ '^(\+\d{8,15}|\d{3,8})$'),
  CONSTRAINT office_emergency_phone_shape CHECK (emergency_phone ~ '^(\+\d{8,15}|\d{3,8})$'),
  -- When to call an emergency number means nothing without the number.
  CONSTRAINT office_emergency_note_with_phone CHECK (emergency_note IS NULL OR (emergency_note ~ '\S' AND emergency_phone IS NOT NULL)),
  CONSTRAINT office_source_date_shape CHECK (source_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);
-- Two open offices can't share an address. A closed one has left its own to a redirect.
CREATE UNIQUE INDEX office_one_open_slug ON office (slug) WHERE closed_on IS NULL;
CREATE INDEX office_municipality_number_idx ON office (municipality_number);
CREATE INDEX office_source_id_idx ON office (source_id);

CREATE TABLE reception (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  office_number text NOT NULL,
  position integer NOT NULL,
  note text,
  street text,
  postcode text,
  place text,
  directions text,
  days_open integer,
  days_drop_in integer,
  latitude double precision,
  longitude double precision,
  doubt reception_doubt,
  CONSTRAINT reception_pkey PRIMARY KEY (id),
  CONSTRAINT reception_office_number_fkey FOREIGN KEY (office_number) REFERENCES office (number) ON DELETE CASCADE ON UPDATE CASCADE,
  -- Receptions of an office have one order, from 1. Checked at the end, so that they can be put in another.
  CONSTRAINT reception_office_number_position_key UNIQUE (office_number, position) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT reception_position_positive CHECK (position > 0),
  -- Unknown is null.
  CONSTRAINT reception_note_not_blank CHECK (note ~ '\S'),
  CONSTRAINT reception_street_not_blank CHECK (street ~ '\S'),
  CONSTRAINT reception_place_not_blank CHECK (place ~ '\S'),
  CONSTRAINT reception_directions_not_blank CHECK (directions ~ '\S'),
  CONSTRAINT reception_postcode_shape CHECK (postcode ~ '^\d{4}$'),
  -- A week in which a public office is open has one to five such days. Other figures stand only with the doubt they deserve.
  CONSTRAINT reception_days_open_believable CHECK (doubt IS NOT NULL OR days_open BETWEEN 1 AND 5),
  CONSTRAINT reception_days_drop_in_believable CHECK (days_drop_in >= 0 AND (doubt IS NOT NULL OR days_drop_in <= days_open)),
  CONSTRAINT reception_position_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CONSTRAINT reception_position_in_norway CHECK (latitude BETWEEN 57 AND 81 AND longitude BETWEEN -10 AND 35)
);

-- When a reception is open: on a weekday (1 is Monday), or on one day, which then counts instead of its weekday.
CREATE TABLE opening_hours (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  reception_id uuid NOT NULL,
  weekday integer,
  day date,
  kind opening_kind NOT NULL,
  opens_at text,
  closes_at text,
  note text,
  source_id text NOT NULL,
  source_date text NOT NULL,
  CONSTRAINT opening_hours_pkey PRIMARY KEY (id),
  CONSTRAINT opening_hours_reception_id_fkey FOREIGN KEY (reception_id) REFERENCES reception (id) ON DELETE CASCADE ON UPDATE RESTRICT,
  CONSTRAINT opening_hours_source_id_fkey FOREIGN KEY (source_id) REFERENCES place_source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- One line per time of opening: a reception may open twice in a day. What was entered here stands beside what a register says, and is shown instead.
  CONSTRAINT opening_hours_reception_id_source_id_weekday_day_opens_at_key
    UNIQUE NULLS NOT DISTINCT (reception_id, source_id, weekday, day, opens_at),
  CONSTRAINT opening_hours_weekday_or_day CHECK (num_nonnulls(weekday, day) = 1),
  CONSTRAINT opening_hours_weekday_iso CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT opening_hours_opens_at_shape CHECK (opens_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  CONSTRAINT opening_hours_closes_at_shape CHECK (closes_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  -- As text they sort as the clock does.
  CONSTRAINT opening_hours_order CHECK (opens_at < closes_at),
  -- An open door has both times, a closed one has none. An appointment may be at any time.
  CONSTRAINT opening_hours_times CHECK (CASE kind
    WHEN 'drop_in' THEN num_nulls(opens_at, closes_at) = 0
    WHEN 'closed' THEN num_nulls(opens_at, closes_at) = 2
    ELSE num_nulls(opens_at, closes_at) IN (0, 2) END),
  CONSTRAINT opening_hours_note_not_blank CHECK (note ~ '\S'),
  CONSTRAINT opening_hours_source_date_shape CHECK (source_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);
CREATE INDEX opening_hours_source_id_idx ON opening_hours (source_id);

CREATE TABLE responsible_office (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  municipality_number text NOT NULL,
  district_number text,
  district_name text,
  office_number text,
  basis responsibility_basis NOT NULL,
  confidence responsibility_confidence,
  source_id text NOT NULL,
  source_date text NOT NULL,
  CONSTRAINT responsible_office_pkey PRIMARY KEY (id),
  CONSTRAINT responsible_office_municipality_number_fkey FOREIGN KEY (municipality_number)
    REFERENCES municipality (number) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- RESTRICT: an office can't vanish from under those it serves.
  CONSTRAINT responsible_office_office_number_fkey FOREIGN KEY (office_number)
    REFERENCES office (number) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT responsible_office_source_id_fkey FOREIGN KEY (source_id)
    REFERENCES place_source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- One answer to "which office is mine".
  CONSTRAINT responsible_office_municipality_number_district_number_key
    UNIQUE NULLS NOT DISTINCT (municipality_number, district_number),
  -- A district is asked for by its name, and its number begins with its municipality's.
  CONSTRAINT responsible_office_district_whole CHECK ((district_number IS NULL) = (district_name IS NULL)),
  CONSTRAINT responsible_office_district_number_shape CHECK (district_number ~ '^\d{6}$' AND starts_with(district_number, municipality_number)),
  CONSTRAINT responsible_office_district_name_not_blank CHECK (district_name ~ '\S'),
  -- Not knowing is said, never hidden behind an office; and every office that is named says how sure that is.
  CONSTRAINT responsible_office_unresolved CHECK ((basis = 'unresolved') = (office_number IS NULL)),
  CONSTRAINT responsible_office_confidence_known CHECK ((confidence IS NULL) = (office_number IS NULL)),
  CONSTRAINT responsible_office_source_date_shape CHECK (source_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);
CREATE INDEX responsible_office_office_number_idx ON responsible_office (office_number);
CREATE INDEX responsible_office_source_id_idx ON responsible_office (source_id);

-- Where the address of an office that moved to another name, or closed, leads now.
CREATE TABLE office_redirect (
  slug text NOT NULL,
  office_number text,
  municipality_number text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- An old address leads to one place only.
  CONSTRAINT office_redirect_pkey PRIMARY KEY (slug),
  CONSTRAINT office_redirect_office_number_fkey FOREIGN KEY (office_number) REFERENCES office (number) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT office_redirect_municipality_number_fkey FOREIGN KEY (municipality_number)
    REFERENCES municipality (number) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT office_redirect_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 64),
  -- To the office that took over, or to the question which office a municipality has now.
  CONSTRAINT office_redirect_one_target CHECK (num_nonnulls(office_number, municipality_number) = 1)
);
CREATE INDEX office_redirect_office_number_idx ON office_redirect (office_number);
CREATE INDEX office_redirect_municipality_number_idx ON office_redirect (municipality_number);

-- What somebody here knows better than the register. Shown instead of it, and untouched by every import.
CREATE TABLE office_correction (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  office_number text NOT NULL,
  field office_field NOT NULL,
  value text,
  reason text NOT NULL,
  author text NOT NULL,
  corrected_on date NOT NULL,
  CONSTRAINT office_correction_pkey PRIMARY KEY (id),
  CONSTRAINT office_correction_office_number_fkey FOREIGN KEY (office_number) REFERENCES office (number) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT office_correction_office_number_field_key UNIQUE (office_number, field),
  -- Who looks at it later must be able to judge it, and to ask.
  CONSTRAINT office_correction_reason_not_blank CHECK (reason ~ '\S'),
  CONSTRAINT office_correction_author_not_blank CHECK (author ~ '\S'),
  -- The same shapes as in the office: a wrong number is no better for being a correction. Only what may be unknown can be taken away.
  CONSTRAINT office_correction_value_shape CHECK (CASE field
    WHEN 'postcode' THEN value IS NOT NULL AND value ~ '^\d{4}$'
    WHEN 'nav_path' THEN value IS NULL OR value ~ '^/kontor/[a-z0-9.-]+$'
    WHEN 'phone' THEN value IS NULL OR value ~ '^(\+\d{8,15}|\d{3,8})$'
    WHEN 'emergency_phone' THEN value IS NULL OR value ~ '^(\+\d{8,15}|\d{3,8})$'
    WHEN 'emergency_note' THEN value IS NULL OR value ~ '\S'
    ELSE value IS NOT NULL AND value ~ '\S' END)
);

-- One row: which state the tables above are in, so that a server knows whether what it keeps is still right.
CREATE TABLE place_state (
  id integer NOT NULL DEFAULT 1,
  version uuid NOT NULL DEFAULT gen_random_uuid(),
  seed_fingerprint text,
  CONSTRAINT place_state_pkey PRIMARY KEY (id),
  CONSTRAINT place_state_one_row CHECK (id = 1)
);
INSERT INTO place_state DEFAULT VALUES;

-- A municipality is either one whole or split into districts: with both, nobody could say whether to ask for the district.
CREATE FUNCTION responsible_office_check_districts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('responsible_office/' || NEW.municipality_number, 0));
  IF EXISTS (SELECT FROM responsible_office r WHERE r.municipality_number = NEW.municipality_number AND r.id <> NEW.id
    AND (r.district_number IS NULL) <> (NEW.district_number IS NULL)) THEN
    RAISE EXCEPTION 'Municipality % is either served as one or by district, not both', NEW.municipality_number;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER responsible_office_check_districts BEFORE INSERT OR UPDATE ON responsible_office
  FOR EACH ROW EXECUTE FUNCTION responsible_office_check_districts();

-- An office that is closed serves nobody. Checked at commit: closing an office and handing over what it did is one change.
CREATE FUNCTION office_check_serving() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  municipality text;
BEGIN
  SELECT r.municipality_number INTO municipality FROM responsible_office r JOIN office o ON o.number = r.office_number
    WHERE o.number = CASE TG_TABLE_NAME WHEN 'office' THEN to_jsonb(NEW) ->> 'number' ELSE to_jsonb(NEW) ->> 'office_number' END
    AND o.closed_on IS NOT NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'A closed office can''t be responsible for municipality %', municipality;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER office_check_serving AFTER UPDATE ON office DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.closed_on IS NOT NULL) EXECUTE FUNCTION office_check_serving();
CREATE CONSTRAINT TRIGGER responsible_office_check_serving AFTER INSERT OR UPDATE ON responsible_office DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.office_number IS NOT NULL) EXECUTE FUNCTION office_check_serving();

-- An address is an open office's or an old one. An open office takes its address back; a redirect can't take it away.
CREATE FUNCTION office_take_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM office_redirect WHERE slug = NEW.slug;
  IF TG_OP = 'UPDATE' AND NEW.slug <> OLD.slug AND OLD.closed_on IS NULL
    AND NOT EXISTS (SELECT FROM office o WHERE o.slug = OLD.slug AND o.closed_on IS NULL) THEN
    INSERT INTO office_redirect (slug, office_number) VALUES (OLD.slug, NEW.number);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER office_take_address AFTER INSERT OR UPDATE OF slug, closed_on ON office
  FOR EACH ROW WHEN (NEW.closed_on IS NULL) EXECUTE FUNCTION office_take_address();

CREATE FUNCTION office_redirect_check_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM office o WHERE o.slug = NEW.slug AND o.closed_on IS NULL) THEN
    RAISE EXCEPTION 'The address % belongs to an office and can''t redirect', NEW.slug;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER office_redirect_check_address BEFORE INSERT OR UPDATE ON office_redirect
  FOR EACH ROW EXECUTE FUNCTION office_redirect_check_address();

-- Running servers listen, and read the places anew. Sent at commit, repeats within one are dropped.
CREATE FUNCTION places_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE place_state SET version = gen_random_uuid();
  PERFORM pg_notify('samme_side_content', 'place/all');
  RETURN NULL;
END $$;
CREATE TRIGGER place_source_changed AFTER INSERT OR UPDATE OR DELETE ON place_source FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER municipality_changed AFTER INSERT OR UPDATE OR DELETE ON municipality FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER postcode_changed AFTER INSERT OR UPDATE OR DELETE ON postcode FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER office_changed AFTER INSERT OR UPDATE OR DELETE ON office FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER reception_changed AFTER INSERT OR UPDATE OR DELETE ON reception FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER opening_hours_changed AFTER INSERT OR UPDATE OR DELETE ON opening_hours FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER responsible_office_changed AFTER INSERT OR UPDATE OR DELETE ON responsible_office FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER office_redirect_changed AFTER INSERT OR UPDATE OR DELETE ON office_redirect FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
CREATE TRIGGER office_correction_changed AFTER INSERT OR UPDATE OR DELETE ON office_correction FOR EACH STATEMENT EXECUTE FUNCTION places_changed();
