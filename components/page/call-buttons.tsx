import { lineHours } from "@/lib/channels/line-hours";
import { findSummary } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { ActionLink } from "../content/action-link";
import type { RenderContext } from "../content/render-context";
import { OpenNow } from "../layout/open-now";
import styles from "./standing-page.module.css";

/** Large buttons that call, the most important first. Of a single one it is said whether they answer now. */
export function CallButtons({ facts, context }: { facts: readonly string[]; context: RenderContext }) {
  const phones = facts.flatMap((slug) => findSummary(context.links, "fact", slug) ?? []);
  const [only, ...others] = phones;
  if (!only) return null;
  return (
    <>
      <ul className={styles.calls}>
        {phones.map((phone, index) => (
          <li key={phone.slug}>
            <ActionLink href={`tel:${phone.number}`} variant={index === 0 ? "primary" : "secondary"}>
              {getDictionary(context.locale).human.callNumber(phone.title)}
            </ActionLink>
          </li>
        ))}
      </ul>
      {others.length === 0 && <OpenNow hours={lineHours(only.slug, context.links)} locale={context.locale} />}
    </>
  );
}
