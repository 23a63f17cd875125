// Knows: what stands in the place of a frozen copy that was withdrawn, as one file of the same height. Does not know: which copies are withdrawn.
import { dateWords } from '../../i18n/dates.ts';
import { translator } from '../../i18n/messages.ts';
import { link } from '../../state/address.ts';
import type { FrozenCopy, WithdrawalReason } from '../../state/frozen.ts';
import { hash } from '../policy.ts';
import { escape } from '../escape.ts';

interface Notice {
  readonly copy: Pick<FrozenCopy, 'address' | 'lang' | 'date' | 'heights'>;
  /** The page that shows the same today, below the site's root. */
  readonly live: string;
  /** What was corrected since in what it showed, below the site's root. */
  readonly corrections: string;
  /** The day of the withdrawal, ISO. */
  readonly day: string;
  readonly reason: WithdrawalReason;
}

interface NoticeFrame {
  /** CSS of every view: theme, type, plain elements. */
  readonly css: string;
  /** It tells the height, as that of a view does. */
  readonly script: string;
}

/** As tall as what stood there: exactly at the widths at which that was measured, and evenly between them. */
function asTall(heights: FrozenCopy['heights']): string {
  const known = Object.entries(heights).map(([width, height]) => [Number(width), height] as const);
  const steps = known.map(([width, height], n) => {
    const [next, there] = known[n + 1] ?? [width + 1, height];
    const slope = ((there - height) / (next - width)).toFixed(4);
    return `@media (min-width:${width}px){.embed{min-height:calc(${height}px + (min(100vw,${next}px) - ${width}px)*${slope})}}`;
  });
  return `.embed{min-height:${known[0]?.[1] ?? 0}px}${steps.join('')}`;
}

/** Framed as it was. */
const own = (heights: FrozenCopy['heights']): string =>
  `html{background:none}.embed{display:flex;flex-direction:column;max-width:960px;margin:0 auto;` +
  `border:1px solid var(--rule);border-radius:4px;background:var(--page)}` +
  // At the top, where a reader's eye is when such a frame comes into sight.
  `main{display:grid;gap:12px;width:100%;max-width:600px;margin:0 auto;padding:32px 20px}` +
  `h1{font-size:22px;line-height:28px}.ways{display:flex;flex-wrap:wrap;gap:4px 20px;font-weight:600}` +
  `.why{padding:10px 14px;border-left:4px solid var(--control);background:var(--panel)}.small{color:var(--ink2);font-size:14px;line-height:20px}` +
  `.address{display:grid;gap:6px;justify-items:start;padding:10px 14px;border-left:4px solid var(--accent);background:var(--chip);font-size:14px;line-height:20px}` +
  `.address[hidden]{display:none}code{font:inherit;overflow-wrap:anywhere;user-select:all}` +
  `button{min-height:28px;padding:0 12px;border:1px solid var(--control);border-radius:4px;background:var(--panel);color:var(--accent);font:inherit;cursor:pointer}` +
  asTall(heights);

/** The whole file. It names no measure: what was withdrawn is not said again. */
export function noticeDocument(
  { copy, live, corrections, day, reason }: Notice,
  { css: common, script }: NoticeFrame,
): string {
  const { lang, address: from, date, heights } = copy;
  const t = translator(lang);
  const words = (iso: string): string => dateWords(iso, lang, 'long');
  const css = [common, own(heights)]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const paragraph = (text: string, name = ''): string =>
    `<p${name === '' ? '' : ` class="${name}"`}>${escape(text)}</p>`;
  const policy =
    `default-src 'none'; script-src ${hash(script)}; style-src ${hash(css)}; img-src data:; ` +
    `connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return [
    `<!doctype html>`,
    `<html data-frozen="${date}" lang="${lang}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="referrer" content="no-referrer">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="robots" content="noindex">`,
    `<title>${escape(t('frozen.withdrawn'))}</title>`,
    `<script>${script}</script>`,
    `<style>${css}</style>`,
    `<link rel="icon" href="data:,">`,
    `<base target="_blank">`,
    `</head>`,
    `<body>`,
    `<div class="embed">`,
    `<main>`,
    `<h1>${escape(t('frozen.withdrawn'))}</h1>`,
    paragraph(t('frozen.withdrawnWhen', { frozen: words(date), date: words(day) })),
    paragraph(t(`frozen.reason.${reason}`), 'why'),
    paragraph(t('frozen.reasons'), 'small'),
    `<p class="ways">`,
    `<a href="${link(from, live)}" data-full>${escape(t('frozen.live'))} <span aria-hidden="true">↗</span></a>`,
    `<a href="${escape(link(from, corrections))}">${escape(t('nav.corrections'))}</a>`,
    `</p>`,
    `</main>`,
    `<div class="address" data-address role="group" aria-label="${escape(t('embed.address'))}" tabindex="-1" hidden>`,
    paragraph(t('embed.address')),
    `<code></code>`,
    `<button type="button">${escape(t('notice.close'))}</button>`,
    `</div>`,
    `</div>`,
    `</body>`,
    `</html>`,
    ``,
  ].join('\n');
}
