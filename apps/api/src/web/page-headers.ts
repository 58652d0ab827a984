/**
 * The page runs nothing but its own scripts, asks nobody but this server, and stands in nobody's frame. Styles: its own
 * files, and those it adds itself with the nonce of this answer.
 */
export const pageHeaders = (nonce: string, isSecure: boolean): Readonly<Record<string, string>> => ({
  'Cache-Control': 'no-cache, private',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
  ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
});
