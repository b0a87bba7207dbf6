import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a planted site answers: a page, a status of its own, or where it sends somebody. */
export type PlantedAnswer = { html?: string; status?: number; location?: string };

export type PlantedSite = { url: string; stop: () => Promise<void> };

/** A small site on a free port, that answers as it is told. */
export async function servePlanted(answer: (address: URL, request: IncomingMessage) => PlantedAnswer): Promise<PlantedSite> {
  const server = createServer((request, response) => {
    const { html = "", status = 200, location } = answer(new URL(request.url ?? "/", "http://localhost"), request);
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...(location !== undefined && { Location: location }) }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
