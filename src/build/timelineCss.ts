// Knows: where each mark of the timeline stands, as CSS: the page's policy allows no style at the mark itself. Does not know: how a mark looks.
import { AXES, TARGET, timelineOf, timelineRows } from '../state/timeline.ts';
import type { Timeline, TimelineItem, TimelineRow } from '../state/timeline.ts';
import type { Measure } from '../catalogue/types.ts';

/** Above and below the lanes of a row, px. */
const ROOM = 3;
/** A row of one lane still has room for its name in two lines. */
const LEAST = 44;
/** On the narrowest pages with an axis the name of a row stands above its lanes, px. */
const NAME = 26;

const mark = ({ measure }: TimelineItem) => `[data-measure="${measure.id}"]`;

/** Along the axis: the same at every width. `--x`: the symbol; `--a`, `--b`: the possible days; `--p`, `--q`: what is described. */
function along({ years }: Timeline): string[] {
  return years.flatMap(({ year, at, items }) => [
    `[data-year="${year}"]{--x:${at}}`,
    ...items.map((item) => {
      const { possible, described } = item;
      const days = possible && `;--a:${possible.from};--b:${possible.to}`;
      const period = described && `;--p:${described.from};--q:${described.to}`;
      return `${mark(item)}{--x:${item.at}${days ?? ''}${period ?? ''}}`;
    }),
  ]);
}

/** Across it, px: `--y` is the middle of a mark's lane and the top of a row, `--h` the height of a row and of all. */
function across(rows: readonly TimelineRow[], name: number): string[] {
  let top = 0;
  const rules = rows.flatMap(({ kind, lanes }) => {
    const height = Math.max(LEAST, lanes.length * TARGET + 2 * ROOM) + name;
    const first = top + name + (height - name - lanes.length * TARGET) / 2;
    const row = `[data-row="${kind}"]{--y:${top}px;--h:${height}px}`;
    top += height;
    return [
      row,
      ...lanes.flatMap((lane, n) =>
        lane.length === 0 ? [] : `${lane.map(mark).join()}{--y:${first + (n + 0.5) * TARGET}px}`,
      ),
    ];
  });
  return [`.axis{--h:${top}px}`, ...rules];
}

/** The places of all marks of the timeline of these measures. Nothing where they are listed by their dates alone. */
export function timelineCss(measures: readonly Measure[]): string {
  const timeline = timelineOf(measures);
  const bands = AXES.map(({ from, px }, n) => {
    const rows = timelineRows(timeline, px);
    const next = AXES[n + 1];
    const query = `(min-width:${from}px)${next ? ` and (max-width:${next.from - 0.02}px)` : ''}`;
    return rows && `@media screen and ${query}{${across(rows, n === 0 ? NAME : 0).join('')}}`;
  });
  return bands.includes(null) ? '' : [...along(timeline), ...bands].join('\n');
}
