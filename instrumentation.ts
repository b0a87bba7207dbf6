import type { Instrumentation } from "next";

/** Every error that reaches Next is logged here, once, in our own form. Next's own printing is switched off (lib/platform/server/serve.mjs). */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  // While developing, Next prints it with its stack and the source around.
  if (process.env.NODE_ENV !== "production") return;
  const { describeError, log } = await import("@/lib/platform/log");
  log.error({ ...describeError(error), route: context.routePath }, "request failed");
};
