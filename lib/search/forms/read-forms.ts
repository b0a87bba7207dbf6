import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { db } from "@/lib/platform/db";
import type { FormFiller, FormWay, LaterWay } from "./form";

/** A form as its page shows it. */
export type PublishedForm = {
  slug: string;
  number: string;
  title: string;
  theme: { slug: string; title: string };
  filledBy: FormFiller | null;
  ways: readonly FormWay[];
  later: readonly LaterWay[];
  languages: readonly ("nb" | "nn" | "en")[];
  source: { organisation: string; url: string; date: string };
};

/** As everything that is published: kept until something changes, so that a database that goes away takes nothing down. */
const keepForms = unstable_cache(loadForms, ["forms"], { tags: ["content"], revalidate: false });

/** Every form of Nav's list, by number. */
export const listForms = cache((): Promise<PublishedForm[]> => keepForms());

/** The form at an address; undefined when there is none. */
export async function findForm(slug: string): Promise<PublishedForm | undefined> {
  return (await listForms()).find((form) => form.slug === slug);
}

async function loadForms(): Promise<PublishedForm[]> {
  const rows = await db.form.findMany({ orderBy: { number: "asc" }, include: { theme: { select: { slug: true, title: true } } } });
  return rows.map(({ slug, number, title, theme, filledBy, ways, later, languages, sourceOrganisation, sourceUrl, sourceDate }) => ({
    slug,
    number,
    title,
    theme,
    filledBy,
    // The database holds no others.
    ways: ways as FormWay[],
    later: later as LaterWay[],
    languages: languages as PublishedForm["languages"][number][],
    source: { organisation: sourceOrganisation, url: sourceUrl, date: sourceDate },
  }));
}
