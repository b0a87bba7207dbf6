/**
 * Asks the browser to forget the pages it has kept. A style sheet, because it has to be fetched by the page that a reader ends on: browsers keep the page
 * before that one whole for their back button, answers and all, as soon as they leave it, which is after the answer to the form has come. And a page isn't
 * shown before its styles are there.
 */
export function GET(): Response {
  return new Response("", { headers: { "Content-Type": "text/css", "Cache-Control": "no-store", "Clear-Site-Data": '"cache"' } });
}
