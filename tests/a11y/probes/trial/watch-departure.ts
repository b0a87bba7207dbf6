import type { Frame, Page, Request } from "@playwright/test";

/** `hasGone` is for another page alone; `hasLeft` also for another place of the same. */
export type Departure = { hasLeft: () => boolean; hasGone: () => boolean; stop: () => void };

/** Notes whether the page leads elsewhere, or tries to: to another page, within itself, to the telephone, in a new window, by sending a form. */
export function watchDeparture(page: Page): Departure {
  let hasLeft = false;
  let hasGone = false;
  const leave = () => {
    hasLeft = true;
  };
  const go = () => {
    leave();
    hasGone = true;
  };
  const asked = (request: Request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) go();
  };
  const moved = (frame: Frame) => {
    if (frame === page.mainFrame()) leave();
  };
  page.on("request", asked);
  page.on("framenavigated", moved);
  page.on("popup", go);
  return {
    hasLeft: () => hasLeft,
    hasGone: () => hasGone,
    stop: () => {
      page.off("request", asked);
      page.off("framenavigated", moved);
      page.off("popup", go);
    },
  };
}
