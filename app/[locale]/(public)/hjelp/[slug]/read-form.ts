/** More than any of our forms holds, in bytes. The server in front lets no more through; this holds without it too. */
const LARGEST_FORM = 64 * 1024;

/** A form that was posted, or the answer to somebody who posted something else. */
export type ReadForm = { form: URLSearchParams; refusal?: never } | { refusal: Response; form?: never };

/** Reads what a form posts. Never reads more than a form of ours can hold, whatever the request says about its length. */
export async function readForm(request: Request): Promise<ReadForm> {
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) return { refusal: refuse(400) };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_FORM) return { refusal: refuse(413) };
    chunks.push(chunk);
  }
  return { form: new URLSearchParams(Buffer.concat(chunks).toString()) };
}

/** Sends the reader on to a page, after the form was read: what goes back and forth here is nobody's to keep. */
export function sendOn(address: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store", ...headers } });
}

/** Without a word: the server in front shows a page that says it kindly. */
function refuse(status: 400 | 413): Response {
  return new Response(null, { status, headers: { "Cache-Control": "no-store" } });
}
