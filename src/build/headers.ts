// Knows: which headers an answer carries, by the folder of the built site that it lies in. Does not know: servers, pages, and the
// hashes of their scripts: each page carries its own content policy in a meta tag.

export type Headers = Readonly<Record<string, string>>;

/** What a map of reported policy never asks a browser for: refused in the page and in anything framed by it. */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // No site that a reader goes on to learns where the reader came from.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Kept, but asked about before each use: the last good build is seen at once. */
const REVALIDATED: Headers = { 'Cache-Control': 'no-cache' };
/** The address names the content: it never changes. */
const IMMUTABLE: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Anyone may read it from a page or an isolated frame of their own; nothing here depends on who asks. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*' };

/** The pages: whatever lies in no other area. A meta tag cannot say who may frame a page, so this header does: nobody. */
export const PAGES: Headers = { ...REVALIDATED, 'Content-Security-Policy': "frame-ancestors 'none'" };

/**
 * THE table of areas: a folder of the built site, and its headers beyond those sent everywhere. Areas do not overlap, since
 * some hosts join two values of one header. What is made to stand in other people's pages says nothing about framing.
 */
export const AREAS: Readonly<Record<string, Headers>> = {
  assets: { ...IMMUTABLE, ...OPEN },
  // What is frozen does not change, but it may be withdrawn: from then on nobody is to be shown what was kept of it.
  frozen: { ...REVALIDATED, ...OPEN },
  embed: { ...REVALIDATED, ...OPEN },
  oembed: { ...REVALIDATED, ...OPEN },
  share: { ...REVALIDATED, ...OPEN },
  downloads: { ...REVALIDATED, ...OPEN },
};

/** The headers for a path below the site's root, which begins with `/`. */
export function headersFor(path: string): Headers {
  const folder = /^\/([^/]+)\//.exec(path)?.[1] ?? '';
  return { ...EVERYWHERE, ...(AREAS[folder] ?? PAGES) };
}
