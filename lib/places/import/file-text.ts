/**
 * The text of a file that is UTF-8 or, as Norwegian registers often are, "ANSI" (windows-1252). Text with letters other than A to Z that is
 * valid UTF-8 is never anything else.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
