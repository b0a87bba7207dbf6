import "@testing-library/jest-dom/vitest";
import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach } from "vitest";

// Without Vitest's globals the library doesn't know when a test ends.
afterEach(cleanup);

/** Puts a part of a page on the screen until the test ends. */
export function show(part: ReactElement): HTMLElement {
  return render(part).container;
}

/** The texts of some elements as a reader gets them: whitespace as one space. */
export function textsOf(elements: Iterable<Element>): string[] {
  return [...elements].map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim());
}
