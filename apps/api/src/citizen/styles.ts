import { createHash } from 'node:crypto';

/** All there is: small, for it travels with every page. */
export const STYLES = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1d2733;background:#fff}
header,main,footer{max-width:38rem;margin:0 auto;padding:.75rem 1rem}header{border-bottom:3px solid #1b4f8a;font-weight:700}
h1{font-size:1.5rem;line-height:1.25;margin:.75rem 0}h2,legend{font-size:1.1rem;font-weight:700;margin:1.25rem 0 .25rem;padding:0}
a{color:#1b4f8a}p,ol,ul,dl{margin:.5rem 0}label{display:block;margin:.75rem 0 .25rem;font-weight:600}small{display:block;font-size:.9rem;color:#4a5664;font-weight:400}
input[type=text],input[type=date],select,textarea{width:100%;min-height:44px;padding:.5rem;font:inherit;color:inherit;border:1px solid #5b6773;border-radius:4px;background:#fff}
textarea{min-height:8rem}fieldset{border:0;margin:0 0 .5rem;padding:0;min-width:0}.pilih{display:flex;gap:.6rem;align-items:flex-start;font-weight:400;padding:.45rem 0;margin:0}
.pilih input{width:24px;height:24px;flex:none;margin:0}button{font:inherit;font-weight:600;min-height:44px;padding:.5rem 1rem;margin:.5rem .5rem .5rem 0;border-radius:4px;border:2px solid #1b4f8a;background:#fff;color:#1b4f8a}
button.utama{background:#1b4f8a;color:#fff}:focus-visible,input:focus-within{outline:3px solid #b35900;outline-offset:2px}
.kotak{border:2px solid #5b6773;border-radius:4px;padding:.5rem .75rem;margin:.75rem 0}.salah{border-color:#b3261e}.baik{border-color:#1a6b3c}.kotak h2{margin-top:0}
.galat{color:#a11b14;font-weight:600;margin:.25rem 0}[aria-invalid=true]{border:2px solid #b3261e}
.besar{font-size:1.35rem;font-weight:700;overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .5rem}pre,.isi{overflow-wrap:anywhere}.dua{display:grid;grid-template-columns:1fr 1fr;gap:.75rem}
.jebak{position:absolute;left:-99rem}footer{border-top:1px solid #c3ccd6;margin-top:2rem;color:#4a5664;font-size:.95rem}
.bukti{border:1px dashed #5b6773;padding:.75rem;margin:.5rem 0;max-width:34rem}.bukti.k80mm{max-width:19rem}.bukti svg{display:block;width:9rem;height:9rem}
.bukti .besar{font-size:1.05rem;white-space:nowrap}.k80mm{font-size:.8rem;line-height:1.3}.k80mm p,.k80mm dl{margin:.25rem 0}.k80mm dd{margin:0 0 .25rem}
.garis{border-bottom:1px solid #1d2733;height:2rem}@media print{header,footer,.layar{display:none}main{padding:0}.bukti{border:0;padding:0;margin:0}}`;

/**
 * Paper of the two receipts; a page has one of them, or none. A roll has no height of its own, and CSS no word for that: the
 * height is more than the longest address needs, so that nothing is ever carried over to a second piece of paper.
 */
export const PAPER = {
  k80mm: '@page{size:80mm 180mm;margin:4mm}',
  a5: '@page{size:A5;margin:12mm}',
} as const;
export type Paper = keyof typeof PAPER;

export const stylesOf = (paper?: Paper): string => (paper === undefined ? STYLES : STYLES + PAPER[paper]);

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

const POLICY = [
  "default-src 'none'",
  `style-src ${[stylesOf(), stylesOf('k80mm'), stylesOf('a5')].map(hashOf).join(' ')}`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing runs, nothing is fetched, nothing is kept, nobody is told where she came from. */
export const citizenHeaders = (isSecure: boolean): Readonly<Record<string, string>> => ({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
  ...(isSecure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
});
