import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "@/lib/platform/create-log.mjs";
import { listenForContent } from "@/lib/platform/server/listen-for-content.mjs";
import { testDatabase } from "@/tests/support/database";

const database = testDatabase();
const log = createLog("silent");
const patience = { timeout: 10_000 };

let listener: ReturnType<typeof listenForContent> | undefined;
let changes = 0;

function listen(url = database.url) {
  changes = 0;
  listener = listenForContent({ url, log, onChange: () => void changes++ });
}
afterEach(() => listener?.stop());

describe("listening for publications", () => {
  it("hears each, and once at the beginning for what was missed before", async () => {
    listen();
    await expect.poll(() => changes, patience).toBe(1);
    const client = await database.connect();
    await client.query("NOTIFY samme_side_content, 'guide/sende-papirer'");
    await expect.poll(() => changes, patience).toBe(2);
  });

  it("connects again when the connection is lost, and takes it that something was missed", async () => {
    listen();
    await expect.poll(() => changes, patience).toBe(1);
    const client = await database.connect();
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'samme-side content'");
    await expect.poll(() => changes, patience).toBe(2);
    await client.query("NOTIFY samme_side_content, 'guide/sende-papirer'");
    await expect.poll(() => changes, patience).toBe(3);
  });

  it("can be stopped while there is no database", async () => {
    listen("postgresql://nobody@127.0.0.1:1/nothing");
    await listener?.stop();
    expect(changes).toBe(0);
  });
});
