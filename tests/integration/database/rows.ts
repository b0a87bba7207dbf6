import type { Client } from "pg";

let made = 0;

/** A slug that no other test in the file uses. */
export function freshSlug(): string {
  made += 1;
  return `dokument-${made}`;
}

type DocumentRow = { id: string; kind: string; slug: string };

export async function insertDocument(client: Client, kind = "term", slug = freshSlug()): Promise<DocumentRow> {
  const { rows } = await client.query<DocumentRow>("INSERT INTO document (kind, slug) VALUES ($1, $2) RETURNING id, kind, slug", [kind, slug]);
  return only(rows);
}

/** A draft with words in bokmål: what can be sent to review as it is. Returns its id. */
export async function insertDraft(client: Client, documentId: string, number = 1): Promise<string> {
  const id = await insertBareDraft(client, documentId, number);
  await client.query(`INSERT INTO words (revision_id, locale, schema_version, body) VALUES ($1, 'nb', 1, '{"schemaVersion": 1}')`, [id]);
  return id;
}

/** A draft without words. */
export async function insertBareDraft(client: Client, documentId: string, number = 1): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO revision (document_id, number, schema_version, structure, checked_on, next_check_on)
     VALUES ($1, $2, 1, '{"schemaVersion": 1}', '2026-01-01', '2027-01-01') RETURNING id`,
    [documentId, number],
  );
  return only(rows).id;
}

export async function insertLink(client: Client, revisionId: string, targetDocumentId: string): Promise<void> {
  await client.query("INSERT INTO document_link (revision_id, target_document_id) VALUES ($1, $2)", [revisionId, targetDocumentId]);
}

export async function move(client: Client, revisionId: string, ...statuses: string[]): Promise<void> {
  for (const status of statuses) await client.query("UPDATE revision SET status = $2 WHERE id = $1", [revisionId, status]);
}

/** A document with one published revision. */
export async function insertPublished(client: Client, kind = "term"): Promise<DocumentRow & { revisionId: string }> {
  const document = await insertDocument(client, kind);
  const revisionId = await insertDraft(client, document.id);
  await move(client, revisionId, "in_review", "published");
  return { ...document, revisionId };
}

/** Runs the work in one transaction; rejects with the refusal, also when it comes at commit. */
export async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN");
  try {
    await work();
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

export function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`Expected one row, got ${rows.length}`);
  return row;
}
