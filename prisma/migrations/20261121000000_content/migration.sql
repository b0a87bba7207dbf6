-- Documents, their revisions and their words. What must never happen to published content is refused here, so that no
-- program, script or person at a prompt can do it by mistake. Refusals keep the usual error code of RAISE: with the code of
-- a constraint, Prisma would replace their message by its own.

CREATE TYPE document_kind AS ENUM ('guide', 'flow', 'term', 'topic', 'fact', 'page');
CREATE TYPE revision_status AS ENUM ('draft', 'in_review', 'published', 'retired');
CREATE TYPE words_status AS ENUM ('draft', 'machine', 'reviewed');

CREATE TABLE document (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind document_kind NOT NULL,
  slug text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- Kind and slug are the address: two documents can't share one.
  CONSTRAINT document_kind_slug_key UNIQUE (kind, slug),
  -- Lets slug_redirect refer to a document together with its kind.
  CONSTRAINT document_id_kind_key UNIQUE (id, kind),
  -- A slug stands unchanged in addresses, references and file names (same shape as lib/flow/identifier).
  CONSTRAINT document_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 64)
);

CREATE TABLE slug_redirect (
  kind document_kind NOT NULL,
  slug text NOT NULL,
  document_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- An old address leads to one place only.
  CONSTRAINT slug_redirect_pkey PRIMARY KEY (kind, slug),
  -- The target exists and is of the kind the old address says.
  CONSTRAINT slug_redirect_document_id_kind_fkey FOREIGN KEY (document_id, kind)
    REFERENCES document (id, kind) ON DELETE CASCADE ON UPDATE RESTRICT,
  -- Only what may have been an address can be an old one.
  CONSTRAINT slug_redirect_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 64)
);

CREATE TABLE revision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  document_id uuid NOT NULL,
  number integer NOT NULL,
  status revision_status NOT NULL DEFAULT 'draft',
  schema_version integer NOT NULL,
  structure jsonb NOT NULL,
  checked_on date NOT NULL,
  next_check_on date NOT NULL,
  author text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  published_at timestamptz(3),
  retired_at timestamptz(3),
  -- RESTRICT: history can't vanish together with its document.
  CONSTRAINT revision_document_id_fkey FOREIGN KEY (document_id)
    REFERENCES document (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  -- "Revision 3 of this guide" means one thing.
  CONSTRAINT revision_document_id_number_key UNIQUE (document_id, number),
  -- People count from 1.
  CONSTRAINT revision_number_positive CHECK (number > 0),
  -- The readers pick a schema by the column; the parsed value says the same version.
  CONSTRAINT revision_structure_version CHECK (structure -> 'schemaVersion' IS NOT DISTINCT FROM to_jsonb(schema_version)),
  -- A check that is due before it was last done can't be meant.
  CONSTRAINT revision_check_order CHECK (checked_on < next_check_on),
  -- An empty author is an unknown author, which is null.
  CONSTRAINT revision_author_not_blank CHECK (author ~ '\S'),
  -- The dates tell the same story as the status.
  CONSTRAINT revision_published_at CHECK ((status IN ('published', 'retired')) = (published_at IS NOT NULL)),
  CONSTRAINT revision_retired_at CHECK ((status = 'retired') = (retired_at IS NOT NULL))
);

-- The public sees one revision of a document, never a choice between two.
CREATE UNIQUE INDEX revision_one_published ON revision (document_id) WHERE status = 'published';
-- Finds the published documents, and those that are due for a new check.
CREATE INDEX revision_status_next_check_on_idx ON revision (status, next_check_on);

CREATE TABLE words (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  revision_id uuid NOT NULL,
  locale text NOT NULL,
  status words_status NOT NULL DEFAULT 'draft',
  schema_version integer NOT NULL,
  body jsonb NOT NULL,
  translated_from_revision_id uuid,
  -- Words mean nothing without the structure whose ids they are keyed by.
  CONSTRAINT words_revision_id_fkey FOREIGN KEY (revision_id)
    REFERENCES revision (id) ON DELETE CASCADE ON UPDATE RESTRICT,
  -- RESTRICT: a translation that no longer knows its origin can't be seen to be stale.
  CONSTRAINT words_translated_from_revision_id_fkey FOREIGN KEY (translated_from_revision_id)
    REFERENCES revision (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  -- One text per language.
  CONSTRAINT words_revision_id_locale_key UNIQUE (revision_id, locale),
  -- The locale stands in addresses and in lang attributes.
  CONSTRAINT words_locale_shape CHECK (locale ~ '^[a-z]{2}$'),
  -- As for the structure of a revision.
  CONSTRAINT words_body_version CHECK (body -> 'schemaVersion' IS NOT DISTINCT FROM to_jsonb(schema_version)),
  -- Bokmål is what the others are translated from.
  CONSTRAINT words_bokmal_is_original CHECK (locale <> 'nb' OR translated_from_revision_id IS NULL)
);
CREATE INDEX words_translated_from_revision_id_idx ON words (translated_from_revision_id);

CREATE TABLE document_link (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  revision_id uuid NOT NULL,
  target_document_id uuid NOT NULL,
  part text,
  -- A link belongs to the revision it stands in.
  CONSTRAINT document_link_revision_id_fkey FOREIGN KEY (revision_id)
    REFERENCES revision (id) ON DELETE CASCADE ON UPDATE RESTRICT,
  -- No link leads to a document that isn't there.
  CONSTRAINT document_link_target_document_id_fkey FOREIGN KEY (target_document_id)
    REFERENCES document (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  -- A link is noted once, however often it stands in the text.
  CONSTRAINT document_link_revision_id_target_document_id_part_key
    UNIQUE NULLS NOT DISTINCT (revision_id, target_document_id, part),
  -- A part is the id of a step, which stands in the address.
  CONSTRAINT document_link_part_shape CHECK (part ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(part) <= 64)
);
CREATE INDEX document_link_target_document_id_idx ON document_link (target_document_id);

CREATE TABLE fact_source (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  revision_id uuid NOT NULL,
  position integer NOT NULL,
  organisation text NOT NULL,
  url text,
  source_date text,
  -- A source belongs to the revision that states the fact.
  CONSTRAINT fact_source_revision_id_fkey FOREIGN KEY (revision_id)
    REFERENCES revision (id) ON DELETE CASCADE ON UPDATE RESTRICT,
  -- Sources have one order, from 1.
  CONSTRAINT fact_source_revision_id_position_key UNIQUE (revision_id, position),
  CONSTRAINT fact_source_position_positive CHECK (position > 0),
  -- Readers must be told who says it.
  CONSTRAINT fact_source_organisation_not_blank CHECK (organisation ~ '\S'),
  -- Readers are only sent to encrypted pages.
  CONSTRAINT fact_source_url_https CHECK (url ~ '^https://\S+$'),
  -- A year, a month or a day: sources are seldom more exact.
  CONSTRAINT fact_source_source_date_shape CHECK (source_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$')
);

-- Addresses ----------------------------------------------------------------------------------------------------------

-- Two transactions that want the same address wait for each other; without it each would miss what the other wrote.
CREATE FUNCTION lock_address(kind document_kind, slug text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(kind::text || '/' || slug, 0));
$$;

-- An address is either a document's or an old one that redirects: with both, nobody could say where it leads.
CREATE FUNCTION document_check_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_address(NEW.kind, NEW.slug);
  IF EXISTS (SELECT FROM slug_redirect r WHERE r.kind = NEW.kind AND r.slug = NEW.slug AND r.document_id <> NEW.id) THEN
    RAISE EXCEPTION 'The address %/% redirects to another document', NEW.kind, NEW.slug;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER document_check_address BEFORE INSERT OR UPDATE OF kind, slug ON document
  FOR EACH ROW EXECUTE FUNCTION document_check_address();

CREATE FUNCTION slug_redirect_check_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_address(NEW.kind, NEW.slug);
  IF EXISTS (SELECT FROM document d WHERE d.kind = NEW.kind AND d.slug = NEW.slug) THEN
    RAISE EXCEPTION 'The address %/% belongs to a document and can''t redirect', NEW.kind, NEW.slug;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER slug_redirect_check_address BEFORE INSERT OR UPDATE ON slug_redirect
  FOR EACH ROW EXECUTE FUNCTION slug_redirect_check_address();

-- The kind decides what a structure means, so it is fixed. A slug may change, and people still hold printed sheets and
-- links with the old one: once the document has been public, the old slug redirects.
CREATE FUNCTION document_keep_addresses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.kind <> OLD.kind THEN
    RAISE EXCEPTION 'The kind of document %/% can''t change', OLD.kind, OLD.slug;
  END IF;
  DELETE FROM slug_redirect WHERE kind = NEW.kind AND slug = NEW.slug AND document_id = NEW.id;
  IF NEW.slug <> OLD.slug AND EXISTS (SELECT FROM revision r WHERE r.document_id = NEW.id AND r.published_at IS NOT NULL) THEN
    INSERT INTO slug_redirect (kind, slug, document_id) VALUES (OLD.kind, OLD.slug, OLD.id);
    PERFORM notify_content(OLD.kind, OLD.slug);
    PERFORM notify_content(NEW.kind, NEW.slug);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER document_keep_addresses AFTER UPDATE OF kind, slug ON document
  FOR EACH ROW EXECUTE FUNCTION document_keep_addresses();

-- Revisions ----------------------------------------------------------------------------------------------------------

-- What has been reviewed is what gets published, and what was published can be shown again: content is fixed outside draft.
CREATE FUNCTION revision_check_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'draft' THEN
      RAISE EXCEPTION 'A revision begins as draft, not as %', NEW.status;
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.status <> 'draft' THEN
      RAISE EXCEPTION 'Revision % is % and can''t be deleted: only drafts can', OLD.id, OLD.status;
    END IF;
    RETURN OLD;
  END IF;
  IF NEW.id <> OLD.id OR NEW.document_id <> OLD.document_id OR NEW.number <> OLD.number OR NEW.created_at <> OLD.created_at THEN
    RAISE EXCEPTION 'The identity of revision % can''t change', OLD.id;
  END IF;
  IF OLD.status <> 'draft' AND (NEW.schema_version, NEW.structure, NEW.checked_on, NEW.next_check_on, NEW.author)
    IS DISTINCT FROM (OLD.schema_version, OLD.structure, OLD.checked_on, OLD.next_check_on, OLD.author) THEN
    RAISE EXCEPTION 'Revision % is % and can''t change: only drafts can', OLD.id, OLD.status;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER revision_check_change BEFORE INSERT OR UPDATE OR DELETE ON revision
  FOR EACH ROW EXECUTE FUNCTION revision_check_change();

-- Nothing becomes public without review, and nothing that was public becomes a draft again. The database sets the times,
-- so that they are true.
CREATE FUNCTION revision_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.published_at := OLD.published_at;
  NEW.retired_at := OLD.retired_at;
  IF NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF (OLD.status, NEW.status) NOT IN (('draft', 'in_review'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'retired')) THEN
    RAISE EXCEPTION 'A revision can''t go from % to %', OLD.status, NEW.status;
  END IF;
  IF NEW.status = 'published' THEN
    PERFORM revision_check_publishable(NEW.id, NEW.document_id);
    NEW.published_at := now();
  ELSIF NEW.status = 'retired' THEN
    NEW.retired_at := now();
  END IF;
  RETURN NEW;
END $$;
-- Named to run after revision_check_change: triggers run in alphabetical order.
CREATE TRIGGER revision_move BEFORE UPDATE ON revision FOR EACH ROW EXECUTE FUNCTION revision_move();

-- Bokmål is what every missing translation falls back to, and a fact without a source can't be checked again.
CREATE FUNCTION revision_check_publishable(revision uuid, document uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM words w WHERE w.revision_id = revision AND w.locale = 'nb') THEN
    RAISE EXCEPTION 'Revision % can''t be published without words in bokmål (nb)', revision;
  END IF;
  IF EXISTS (SELECT FROM document d WHERE d.id = document AND d.kind = 'fact')
    AND NOT EXISTS (SELECT FROM fact_source s WHERE s.revision_id = revision) THEN
    RAISE EXCEPTION 'Revision % states a fact and can''t be published without a source', revision;
  END IF;
END $$;

-- Words, links and sources ------------------------------------------------------------------------------------------

-- They are content of their revision and are fixed when it is. FOR SHARE: the revision can't leave draft meanwhile.
-- A revision that is gone was a draft, and takes its parts with it.
CREATE FUNCTION revision_part_check_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  status revision_status;
  revision uuid;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    revision := OLD.revision_id;
  ELSE
    revision := NEW.revision_id;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.revision_id <> OLD.revision_id THEN
    RAISE EXCEPTION 'A row of % can''t move to another revision', TG_TABLE_NAME;
  END IF;
  SELECT r.status INTO status FROM revision r WHERE r.id = revision FOR SHARE;
  IF status <> 'draft' THEN
    RAISE EXCEPTION 'Revision % is %: its % can''t change', revision, status, TG_TABLE_NAME;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER document_link_check_change BEFORE INSERT OR UPDATE OR DELETE ON document_link
  FOR EACH ROW EXECUTE FUNCTION revision_part_check_change();
CREATE TRIGGER fact_source_check_change BEFORE INSERT OR UPDATE OR DELETE ON fact_source
  FOR EACH ROW EXECUTE FUNCTION revision_part_check_change();
CREATE TRIGGER words_check_insert_delete BEFORE INSERT OR DELETE ON words
  FOR EACH ROW EXECUTE FUNCTION revision_part_check_change();
-- A person may approve what a machine translated after it is published: that changes how the words are marked, not the words.
CREATE TRIGGER words_check_change BEFORE UPDATE ON words FOR EACH ROW
  WHEN (NOT (OLD.status = 'machine' AND NEW.status = 'reviewed'
    AND (NEW.id, NEW.revision_id, NEW.locale, NEW.schema_version, NEW.body, NEW.translated_from_revision_id)
    IS NOT DISTINCT FROM (OLD.id, OLD.revision_id, OLD.locale, OLD.schema_version, OLD.body, OLD.translated_from_revision_id)))
  EXECUTE FUNCTION revision_part_check_change();

-- A translation is compared with what it was made from, which only makes sense within one document.
CREATE FUNCTION words_check_origin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM revision r JOIN revision origin USING (document_id)
    WHERE r.id = NEW.revision_id AND origin.id = NEW.translated_from_revision_id) THEN
    RAISE EXCEPTION 'Words can only be translated from a revision of the same document';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER words_check_origin BEFORE INSERT OR UPDATE ON words FOR EACH ROW
  WHEN (NEW.translated_from_revision_id IS NOT NULL) EXECUTE FUNCTION words_check_origin();

-- What is public hangs together ---------------------------------------------------------------------------------------

-- Checked at commit, so that documents that link to each other can be published together and a revision can replace another.
-- The locks make a publication and a retirement of what it links to wait for each other.
CREATE FUNCTION revision_check_links() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  here text;
  there text;
BEGIN
  IF NEW.status = 'published' THEN
    PERFORM FROM document d JOIN document_link l ON l.target_document_id = d.id
      WHERE l.revision_id = NEW.id ORDER BY d.id FOR SHARE OF d;
  ELSE
    PERFORM FROM document d WHERE d.id = NEW.document_id FOR NO KEY UPDATE;
  END IF;
  SELECT a.kind || '/' || a.slug, b.kind || '/' || b.slug INTO here, there
    FROM revision r
    JOIN document a ON a.id = r.document_id
    JOIN document_link l ON l.revision_id = r.id
    JOIN document b ON b.id = l.target_document_id
    WHERE r.status = 'published'
      AND (CASE NEW.status WHEN 'published' THEN r.id = NEW.id ELSE b.id = NEW.document_id END)
      AND NOT EXISTS (SELECT FROM revision p WHERE p.document_id = b.id AND p.status = 'published')
    LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION '% is published and links to %, which isn''t', here, there;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER revision_check_links AFTER UPDATE ON revision
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.status IS DISTINCT FROM OLD.status AND NEW.status IN ('published', 'retired'))
  EXECUTE FUNCTION revision_check_links();

-- Running servers listen, and show what changed without being restarted. Sent at commit, repeats within one are dropped.
CREATE FUNCTION notify_content(kind document_kind, slug text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('samme_side_content', kind::text || '/' || slug);
$$;

CREATE FUNCTION revision_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_content(d.kind, d.slug) FROM document d WHERE d.id = NEW.document_id;
  RETURN NULL;
END $$;
CREATE TRIGGER revision_notify AFTER UPDATE ON revision FOR EACH ROW
  WHEN (NEW.status IS DISTINCT FROM OLD.status AND NEW.status IN ('published', 'retired'))
  EXECUTE FUNCTION revision_notify();

-- An approved translation loses its mark on the public page.
CREATE FUNCTION words_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM notify_content(d.kind, d.slug) FROM document d JOIN revision r ON r.document_id = d.id
    WHERE r.id = NEW.revision_id AND r.status = 'published';
  RETURN NULL;
END $$;
CREATE TRIGGER words_notify AFTER UPDATE OF status ON words FOR EACH ROW EXECUTE FUNCTION words_notify();
