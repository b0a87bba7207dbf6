import { measureMessage } from "../short-message";
import { findingIn, type Rule } from "./rule";

/** Languages that are written with the letters of GSM 03.38, so that an SMS of theirs has no excuse. */
const inGsm = new Set(["nb", "nn", "en", "so"]);

/**
 * Whether an SMS is one SMS. Ukrainian, Polish, Arabic and Sami have letters that leave room for 70: they may take the 160 that
 * the schema allows, which phones put together again.
 */
export const checkMessages: Rule = (text) =>
  text.lines.flatMap((line) => {
    if (line.kind !== "message" || !inGsm.has(text.language)) return [];
    const { length, room, outside } = measureMessage(line.text);
    if (length <= room) return [];
    const letters = outside.length > 0 ? ` ${outside.join(" ")} is not in the alphabet of SMS: without it there is room for 160.` : "";
    return [findingIn(text, "long-sms", line, `Takes ${length} and has room for ${room}.${letters} Say only what to do.`)];
  });
