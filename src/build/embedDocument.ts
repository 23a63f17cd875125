// Knows: how a row of the embed views becomes one file that asks for no other. Does not know: what the view says, or who holds it.
import { posix } from 'node:path';
import { bodyOf, splitStyles } from './document.ts';
import { hash } from './policy.ts';
import type { EmbedRow } from './embedRow.ts';
import { escape } from './escape.ts';

interface EmbedFrame {
  /** CSS of every view: theme, type, plain elements. */
  readonly css: string;
  /** The texts of the scripts of every view: what runs before the first paint, and the rest. Neither is a module: a sandboxed frame may load none. */
  readonly early: string;
  readonly script: string;
  /** Path, below the site's root, of the script that lets the map move. */
  readonly explore: string;
  /** With a slash at its end; null: not known, so no absolute address is written. */
  readonly siteUrl: string | null;
}

/**
 * Nothing but this file's own style and script, and what that script itself loads: the one that lets the map move, by which
 * address is not known here, and which a frame of no origin could not check. That one starts a worker from what it carries.
 */
const policy = (css: string, scripts: readonly string[]) =>
  [
    `default-src 'none'`,
    `script-src ${scripts.map(hash).join(' ')} 'strict-dynamic'`,
    `worker-src blob:`,
    `style-src ${hash(css)}`,
    `img-src data:`,
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** The whole file of a row. */
export function embedDocument(
  row: EmbedRow,
  { css: common, early, script, explore, siteUrl }: EmbedFrame,
): string {
  const { head, body } = row.render();
  const { styles, rest } = splitStyles(head);
  // One file for everything: what only editors of the styles need is left out.
  const css = [common, row.css, styles]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [
    `<!doctype html>`,
    `<html lang="${row.lang}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(css, [early, script])}">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="robots" content="noindex">`,
    `<title>${escape(row.title)}</title>`,
    `<script>${early}</script>`,
    `<style>${css}</style>`,
    `<link rel="icon" href="data:,">`,
    // The site's pages stand in no frame: each link opens a window of its own.
    `<base target="_blank">`,
    ...(siteUrl === null ? [] : [`<link rel="canonical" href="${siteUrl}${row.full}">`]),
    rest,
    `</head>`,
    // Beside it in whatever folder holds both: a frozen copy takes the script along.
    `<body data-script="${posix.relative(posix.dirname(row.path), explore)}">`,
    bodyOf(body),
    // After the map: it is painted before the script has come.
    `<script>${script}</script>`,
    `</body>`,
    `</html>`,
    ``,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
