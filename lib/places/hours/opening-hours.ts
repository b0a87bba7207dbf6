import { z } from "zod";

/** `HH:MM` on the clock in Norway. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time like 09:00");
const note = z.string().trim().min(1).max(300).nullable();

/** What is true for one stretch of a day. By appointment without times: at whatever time was agreed. */
const stretch = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("drop_in"), opensAt: time, closesAt: time, note }),
  z.strictObject({ kind: z.literal("by_appointment"), opensAt: time.nullable(), closesAt: time.nullable(), note }),
  z.strictObject({ kind: z.literal("closed"), note }),
]);
export type Stretch = z.infer<typeof stretch>;

function ordered({ stretches }: { stretches: readonly Stretch[] }): boolean {
  return stretches.every((part) => part.kind === "closed" || part.opensAt === null || (part.closesAt !== null && part.opensAt < part.closesAt));
}

const weekday = z.strictObject({ weekday: z.int().min(1).max(7), stretches: z.array(stretch).min(1) }).refine(ordered, "opens before it closes");
const specialDay = z.strictObject({ day: z.iso.date(), stretches: z.array(stretch).min(1) }).refine(ordered, "opens before it closes");

/**
 * When a reception is open: on weekdays (1 is Monday), and on single days, which count instead of their weekday.
 * Nothing at all means that nobody told us. Once something is known, a day that isn't named is closed.
 */
export const openingHours = z.strictObject({ regular: z.array(weekday), special: z.array(specialDay) });
export type OpeningHours = z.infer<typeof openingHours>;

/** For a reception whose hours aren't known. */
export const unknownHours: OpeningHours = { regular: [], special: [] };
