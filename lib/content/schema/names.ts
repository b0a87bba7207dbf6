import { z } from "zod";

/**
 * Proper names and official titles that stand in the words, in the languages they stand in: `Trygderetten`. The gate doesn't count
 * them as long or misspelt, which is why each document says which it has. A word that isn't a name can't be declared: it has no capital.
 */
export const names = z.array(z.string().trim().min(2).max(80).regex(/^\p{Lu}/u, "must begin with a capital letter")).max(20).optional();
