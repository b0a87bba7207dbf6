import { describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/platform/server/security-headers.mjs";

describe("security headers", () => {
  it("forbid everything a page doesn't need", () => {
    const { "Content-Security-Policy": policy, "Permissions-Policy": permissions, ...rest } = securityHeaders({ dev: false, https: false });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain("unsafe");
    expect(permissions).toContain("camera=()");
    // The position is asked for on one page, when the reader wants it; nothing else is granted, and nobody else may ask.
    expect(permissions?.replace("geolocation=(self)", "")).not.toMatch(/=\((?!\))/);
    expect(rest).toMatchObject({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin" });
  });

  it("ask for https from now on only when the reader came by https", () => {
    expect(securityHeaders({ dev: false, https: false })).not.toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders({ dev: false, https: true })).toHaveProperty("Strict-Transport-Security");
  });

  it("let the development mode reload itself", () => {
    expect(securityHeaders({ dev: true, https: false })["Content-Security-Policy"]).toContain("'unsafe-eval'");
  });
});
