import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createLog } from "@/lib/platform/create-log.mjs";
import { answerClientError } from "@/lib/platform/server/answer-client-error.mjs";
import { createHandler } from "@/lib/platform/server/create-handler.mjs";
import { createKindPages } from "@/lib/platform/server/kind-pages.mjs";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; raw: Buffer };
type Ask = { method?: string; headers?: Record<string, string>; body?: readonly string[] };
type App = (req: IncomingMessage, res: ServerResponse) => unknown;

/** The server in front of Next with a stand-in for Next behind it. */
export async function startFrontServer(app: App) {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => void lines.push(line) });
  const pages = createKindPages();
  const server = createServer({ maxHeaderSize: 32 * 1024 }, createHandler({ app, pages, log, dev: false }));
  server.on("clientError", (error, socket) => answerClientError(error, socket, pages));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  /** node:http and not fetch, which would mend malformed addresses and unpack bodies. A body in several pieces is sent without saying how long it is. */
  function ask(path: string, { method = "GET", headers = {}, body = [] }: Ask = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path: "/", method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const raw = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: raw.toString(), raw });
        });
      });
      // Set past the check Node's client makes: the server must stand what a rude client sends.
      asked.path = path;
      asked.on("error", reject);
      for (const piece of body.slice(0, -1)) asked.write(piece);
      asked.end(body.at(-1));
    });
  }

  return {
    ask,
    pages,
    server,
    port,
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
