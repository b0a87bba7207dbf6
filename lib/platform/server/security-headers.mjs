/** A citizen page holds no scripts but our own small modules, so everything that isn't named is forbidden. */
const policy = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
};

/** Next's development mode styles and reloads by inline scripts, eval and a web socket. */
const developmentPolicy = { ...policy, "style-src": "'self' 'unsafe-inline'", "script-src": "'self' 'unsafe-inline' 'unsafe-eval'", "connect-src": "'self' ws:" };

/** Powers a page of text and forms never needs. The position is asked for by the search for an office, when the reader wants it, and never leaves the device. */
const forbidden = ["accelerometer", "autoplay", "camera", "display-capture", "encrypted-media", "fullscreen", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"];

/**
 * The headers every answer carries.
 * @param {{ dev: boolean, https: boolean }} connection `https`: whether the reader came by https, as the proxy in front says
 * @returns {Record<string, string>}
 */
export function securityHeaders({ dev, https }) {
  return {
    "Content-Security-Policy": Object.entries(dev ? developmentPolicy : policy).map(([name, value]) => `${name} ${value}`).join("; "),
    "X-Content-Type-Options": "nosniff",
    // Where a reader came from may tell what they are going through; no other site shall know. Nor do we need to: forms are sent as usual, only
    // with "Origin: null", and addresses with sealed answers stand in no referrer, not even within the site.
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": [...forbidden.map((power) => `${power}=()`), "geolocation=(self)"].join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(https ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
