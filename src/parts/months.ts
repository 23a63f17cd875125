// Knows: the months from the first report to the last. Does not know: how a month is chosen.
import type { DateSpan } from '../catalogue/types.ts';

/** Every month between the first day and the last of any of these reports: 2022-03, 2022-04, …; none where nothing was reported. */
export function monthsOf(entries: readonly { readonly when: { readonly reported: DateSpan } }[]): string[] {
  let [first, last] = ['9999', ''];
  for (const { when } of entries) {
    if (when.reported.first < first) first = when.reported.first;
    if (when.reported.last > last) last = when.reported.last;
  }
  const months: string[] = [];
  for (let [year = 0, month = 0] = first.split('-').map(Number), at = ''; ;) {
    at = `${year}-${String(month).padStart(2, '0')}`;
    if (at > last.slice(0, 7)) return months;
    months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
