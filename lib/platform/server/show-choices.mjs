import { carryChoices, isOn } from "./reading-choices.mjs";

/**
 * Gives a finished document the looks a reader has chosen: `<html>` says what is chosen, for the styles; every link and form of ours carries it on;
 * and on the page of choices each says whether it is on. Without choices a document stays as it is.
 * A plain text replacement is safe here: React escapes `<` and `>` in everything that isn't markup.
 * @param {string} html
 * @param {readonly string[]} chosen
 * @returns {string}
 */
export function showChoices(html, chosen) {
  if (chosen.length === 0) return html;
  return html.replace(/<(html|a|form)(\s[^>]*)?>/g, (tag, name, attributes = "") => {
    if (name === "html") return `<html data-lesevalg="${chosen.join(" ")}"${attributes}>`;
    return name === "a" ? `<a${linkAttributes(attributes, chosen)}>` : formTag(attributes, chosen);
  });
}

/** @param {string} attributes @param {readonly string[]} chosen */
function linkAttributes(attributes, chosen) {
  const carried = carryIn(attributes, "href", chosen);
  const choice = /\sdata-lesevalg="([^"]*)"/.exec(attributes)?.[1];
  if (choice === undefined) return carried;
  const unmarked = carried.replace(/\saria-current="[^"]*"/, "");
  return isOn(choice, chosen) ? `${unmarked} aria-current="true"` : unmarked;
}

/** What is posted goes to an address; what is asked for by GET takes nothing along of the address it is sent to. @param {string} attributes @param {readonly string[]} chosen */
function formTag(attributes, chosen) {
  if (/\smethod="post"/i.test(attributes)) return `<form${carryIn(attributes, "action", chosen)}>`;
  return `<form${attributes}><input type="hidden" name="lesevalg" value="${chosen.join(",")}"/>`;
}

/** @param {string} attributes @param {"href" | "action"} name @param {readonly string[]} chosen */
function carryIn(attributes, name, chosen) {
  return attributes.replace(new RegExp(`(\\s${name}=")([^"]*)`), (_, before, href) => before + carryChoices(href, chosen, "&amp;"));
}
