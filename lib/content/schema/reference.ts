import { z } from "zod";

/**
 * A pointer from one document to another, or to an official page, as editors write it:
 * `guide:slug`, `guide:slug/step`, `hjelp:slug`, `ord:slug`, `tema:slug`, `fakta:slug`, `side:slug` or an https address.
 * The prefixes are the words that stand in our addresses.
 */
export const reference = z
  .string()
  .max(300)
  .regex(
    /^(https:\/\/\S+|guide:[a-z0-9-]+(\/[a-z0-9-]+)?|(hjelp|ord|tema|fakta|side):[a-z0-9-]+)$/,
    "must be guide:slug, guide:slug/step, hjelp:slug, ord:slug, tema:slug, fakta:slug, side:slug or https://…",
  );
export type Reference = z.infer<typeof reference>;
