import type { Frame, Page, Request } from "@playwright/test";

export type Departure = { hasLeft: () => boolean; stop: () => void };

/** Notes whether the page leads elsewhere, or tries to: to another page, within itself, to the telephone, in a new window, by sending a form. */
export function watchDeparture(page: Page): Departure {
  let hasLeft = false;
  const leave = () => {
    hasLeft = true;
  };
  const asked = (request: Request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leave();
  };
  const moved = (frame: Frame) => {
    if (frame === page.mainFrame()) leave();
  };
  page.on("request", asked);
  page.on("framenavigated", moved);
  page.on("popup", leave);
  return {
    hasLeft: () => hasLeft,
    stop: () => {
      page.off("request", asked);
      page.off("framenavigated", moved);
      page.off("popup", leave);
    },
  };
}
