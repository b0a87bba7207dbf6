import { z } from "zod";

/**
 * A name in a definition or an address: lower-case words joined by hyphens.
 * The same shape everywhere, so that an id can stand in an address, a form field and a file name unchanged.
 */
export const identifier = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and single hyphens");
