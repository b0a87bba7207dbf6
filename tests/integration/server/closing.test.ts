import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { closeGracefully } from "@/lib/platform/server/close-gracefully.mjs";
import { startFrontServer } from "./front-server";

/** A request over a connection that is kept open, as a browser's are. */
function ask(port: number, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: "/nb", agent }, (response) => {
      response.resume().on("end", () => resolve(`${response.statusCode} ${response.headers.connection}`));
    });
    asked.on("error", reject).end();
  });
}

describe("closing the server", () => {
  it("lets running requests end, answers what comes on open connections, and then ends", async () => {
    const { server, port } = await startFrontServer((_req, res) => wait(300).then(() => res.writeHead(200, { "Content-Type": "text/html" }).end("<html></html>")));
    const [slow, late] = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })];
    await ask(port, late);
    const running = ask(port, slow);
    await wait(50);
    const closed = closeGracefully(server, 5000);
    expect(await ask(port, late)).toBe("200 close");
    expect(await running).toMatch(/^200/);
    await closed;
    await expect(ask(port, new Agent())).rejects.toThrow("ECONNREFUSED");
  });

  it("cuts off what still runs when the grace is over", async () => {
    const { server, port } = await startFrontServer(() => undefined);
    const running = ask(port, new Agent()).catch((error: unknown) => error);
    await wait(50);
    const started = Date.now();
    await closeGracefully(server, 300);
    expect(Date.now() - started).toBeLessThan(2000);
    expect(await running).toBeInstanceOf(Error);
  });
});
