import type { Client } from "pg";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "../database/rows";
import { testDatabase } from "../../support/database";

const database = testDatabase();
let client: Client;

beforeAll(async () => {
  client = await database.connect();
  await client.query(`
    INSERT INTO place_source (id, about, organisation) VALUES ('register', 'Prøve', 'Nav'), ('samme-side', 'Eget', 'Samme side');
    INSERT INTO municipality (number, name, parallel_names, county, source_id)
      VALUES ('1515', 'Herøy', '{}', 'Møre og Romsdal', 'register'), ('1103', 'Stavanger', '{}', 'Rogaland', 'register');
    INSERT INTO office (number, slug, name, street, postcode, place, municipality_number, source_id, source_date)
      VALUES ('0001', 'en', 'Nav En', 'Gata 1', '1234', 'Sted', '1515', 'register', '2026-01-01'),
             ('0002', 'to', 'Nav To', 'Gata 2', '1234', 'Sted', '1515', 'register', '2026-01-01');
    INSERT INTO reception (id, office_number, position) VALUES ('00000000-0000-4000-8000-000000000001', '0001', 1)`);
});
beforeEach(async () => {
  await client.query("DELETE FROM responsible_office; DELETE FROM opening_hours; DELETE FROM office_redirect; DELETE FROM office_correction");
});

const refused = (sql: string) => expect(client.query(sql)).rejects;
const insertHours = (columns: string, values: string) =>
  `INSERT INTO opening_hours (reception_id, source_id, source_date, ${columns}) VALUES ('00000000-0000-4000-8000-000000000001', 'register', '2026-01-01', ${values})`;
const insertResponsible = (municipality: string, district: string, office: string, sure = "'register', 'high'") =>
  `INSERT INTO responsible_office (municipality_number, district_number, district_name, office_number, basis, confidence, source_id, source_date)
   VALUES ('${municipality}', ${district}, ${office}, ${sure}, 'register', '2026-01')`;

describe("the database refuses", () => {
  test.each([
    ["a municipality without county in the middle of Norway", "INSERT INTO municipality VALUES ('1516', 'Ulstein', '{}', NULL, 'register')", "municipality_county_known"],
    ["two municipalities that can't be told apart", "INSERT INTO municipality VALUES ('1516', 'Herøy', '{}', 'Møre og Romsdal', 'register')", "municipality_name_county_key"],
    ["a postcode in no municipality", "INSERT INTO postcode VALUES ('1234', 'Sted', '9999', 'street', 'register', '2026')", "postcode_municipality_number_fkey"],
    ["half a position", "UPDATE office SET latitude = 60 WHERE number = '0001'", "office_position_whole"],
    ["a position in Sweden's south", "UPDATE office SET latitude = 55, longitude = 13 WHERE number = '0001'", "office_position_in_norway"],
    ["a phone that can't be called", "UPDATE office SET phone = '55 55 33 33' WHERE number = '0001'", "office_phone_shape"],
    ["a note on an emergency phone that isn't there", "UPDATE office SET emergency_note = 'Ring' WHERE number = '0001'", "office_emergency_note_with_phone"],
    ["two open offices at one address", "UPDATE office SET slug = 'to' WHERE number = '0001'", "office_one_open_slug"],
    ["eight days a week, without doubt", "UPDATE reception SET days_open = 8", "reception_days_open_believable"],
    ["hours for a weekday and a day at once", insertHours("weekday, day, kind", "1, '2026-12-24', 'closed'"), "opening_hours_weekday_or_day"],
    ["hours for no day", insertHours("kind", "'closed'"), "opening_hours_weekday_or_day"],
    ["an open door without times", insertHours("weekday, kind", "1, 'drop_in'"), "opening_hours_times"],
    ["a closed door with times", insertHours("weekday, kind, opens_at, closes_at", "1, 'closed', '09:00', '10:00'"), "opening_hours_times"],
    ["closing before opening", insertHours("weekday, kind, opens_at, closes_at", "1, 'drop_in', '10:00', '09:00'"), "opening_hours_order"],
    ["a time that is none", insertHours("weekday, kind, opens_at, closes_at", "1, 'drop_in', '08:60', '09:00'"), "opening_hours_opens_at_shape"],
    ["half a district", insertResponsible("1103", "'110301', NULL", "'0001'"), "responsible_office_district_whole"],
    ["a district of another town", insertResponsible("1515", "'110301', 'Hundvåg'", "'0001'"), "responsible_office_district_number_shape"],
    ["an office nobody knows, with certainty", insertResponsible("1515", "NULL, NULL", "NULL", "'unresolved', 'high'"), "responsible_office_confidence_known"],
    ["an office without saying how sure", insertResponsible("1515", "NULL, NULL", "'0001'", "'register', NULL"), "responsible_office_confidence_known"],
    ["an old address that leads to two places", "INSERT INTO office_redirect VALUES ('gammel', '0001', '1515')", "office_redirect_one_target"],
    ["a correction without a reason", "INSERT INTO office_correction (office_number, field, value, reason, author, corrected_on) VALUES ('0001', 'phone', '123', ' ', 'kari', '2026-01-01')", "office_correction_reason_not_blank"],
    ["a correction that takes the street away", "INSERT INTO office_correction (office_number, field, value, reason, author, corrected_on) VALUES ('0001', 'street', NULL, 'Feil', 'kari', '2026-01-01')", "office_correction_value_shape"],
    ["a second state", "INSERT INTO place_state (id) VALUES (2)", "place_state_one_row"],
  ])("%s", async (_what, sql, constraint) => {
    await refused(sql).toThrow(constraint);
  });

  test("the same opening twice, but not what was entered here beside it", async () => {
    const columns = "weekday, kind, opens_at, closes_at";
    await client.query(insertHours(columns, "1, 'drop_in', '09:00', '10:00'"));
    await refused(insertHours(columns, "1, 'drop_in', '09:00', '11:00'")).toThrow("opening_hours_reception_id_source_id_weekday_day_opens_at_key");
    await client.query(insertHours(columns, "1, 'drop_in', '09:00', '11:00'").replace("'register'", "'samme-side'"));
  });

  test("a municipality that is whole and split at once", async () => {
    await client.query(insertResponsible("1103", "'110301', 'Hundvåg'", "'0001'"));
    await refused(insertResponsible("1103", "NULL, NULL", "'0001'")).toThrow("served as one or by district");
  });

  test("that an office goes, or closes, from under those it serves", async () => {
    await client.query(insertResponsible("1515", "NULL, NULL", "'0002'"));
    await refused("DELETE FROM office WHERE number = '0002'").toThrow("responsible_office_office_number_fkey");
    await refused("UPDATE office SET closed_on = '2026-11-01' WHERE number = '0002'").toThrow("closed office can't be responsible for municipality 1515");
    await inTransaction(client, async () => {
      await client.query("UPDATE office SET closed_on = '2026-11-01' WHERE number = '0002'");
      await client.query("UPDATE responsible_office SET office_number = '0001'");
    });
    await refused("UPDATE responsible_office SET office_number = '0002'").toThrow("closed office");
    await client.query("UPDATE office SET closed_on = NULL WHERE number = '0002'");
  });

  test("a redirect from an address that an office has", async () => {
    await refused("INSERT INTO office_redirect (slug, office_number) VALUES ('en', '0002')").toThrow("belongs to an office");
  });
});

describe("the database sees to it", () => {
  test("that a renamed office is found at its old address, and takes it back", async () => {
    await client.query("UPDATE office SET slug = 'en-ny' WHERE number = '0001'");
    expect((await client.query("SELECT slug, office_number FROM office_redirect")).rows).toEqual([{ slug: "en", office_number: "0001" }]);
    await client.query("UPDATE office SET slug = 'en' WHERE number = '0001'");
    expect((await client.query("SELECT slug FROM office_redirect")).rows).toEqual([{ slug: "en-ny" }]);
  });

  test("that every change is heard once, and seen in the version", async () => {
    const listener = await database.connect();
    const heard: string[] = [];
    listener.on("notification", ({ payload }) => heard.push(payload ?? ""));
    await listener.query("LISTEN samme_side_content");
    const version = async () => (await client.query<{ version: string }>("SELECT version FROM place_state")).rows[0]?.version;
    const before = await version();
    await inTransaction(client, async () => {
      await client.query("UPDATE office SET phone = '12345678'");
      await client.query("UPDATE reception SET days_open = 5");
    });
    await listener.query("SELECT 1");
    expect(heard).toEqual(["place/all"]);
    expect(await version()).not.toBe(before);
  });
});
