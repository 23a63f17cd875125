// Knows: which measures belong where. Does not know: how they are shown.
import { expect, test } from 'vitest';
import { KINDS, REGION_IDS, STANDINGS } from '../../src/catalogue/types.ts';
import {
  byKindThenStanding,
  byPlace,
  countKinds,
  inAllRegions,
  inRegion,
  ofAllNamedIn,
  regionWide,
} from '../../src/state/select.ts';
import { catalogue } from '../data/evidence.ts';

const { measures } = catalogue;

test('a measure of all four regions stands in their strip and in no region’s list', () => {
  const all = new Set(inAllRegions(measures));
  for (const region of REGION_IDS)
    expect(inRegion(measures, region).filter((one) => all.has(one))).toEqual([]);
});

test('whatever a region’s map shows at its towns stands in its list, or under it among those of all four', () => {
  for (const region of REGION_IDS) {
    const listed = new Set([...inRegion(measures, region), ...ofAllNamedIn(measures, region)]);
    const pinned = byPlace(measures).filter(({ place }) => place.region === region);
    expect(pinned.flatMap((entry) => entry.measures).filter((one) => !listed.has(one))).toEqual([]);
  }
  expect(ofAllNamedIn(measures, 'donetsk').length).toBeGreaterThan(0);
});

test('every measure is found: in a region’s list or in the strip of all four', () => {
  const found = new Set([...inAllRegions(measures), ...REGION_IDS.flatMap((id) => inRegion(measures, id))]);
  expect(found.size).toBe(measures.length);
});

test('what is reported of Luhansk as a whole waits in its tray; what is reported of Alchevsk does not', () => {
  const wide = regionWide(measures, 'luhansk').map(({ id }) => id);
  const placed = inRegion(measures, 'luhansk').filter((one) =>
    one.places.some(({ id }) => id === 'alchevsk'),
  );
  expect(wide).toContain('luhansk-teenagers-by-1-october-2023');
  expect(placed).toHaveLength(1);
  expect(wide).not.toContain(placed[0]?.id);
});

test('a measure placed in one region is region-wide in the other that it names', () => {
  const licences = 'driving-licences-august-2022';
  expect(regionWide(measures, 'zaporizhzhia').map(({ id }) => id)).toContain(licences);
  expect(regionWide(measures, 'kherson').map(({ id }) => id)).not.toContain(licences);
});

test('Melitopol gathers every measure that names it', () => {
  const melitopol = byPlace(measures).find(({ place }) => place.id === 'melitopol');
  const named = measures.filter((one) => one.places.some(({ id }) => id === 'melitopol'));
  expect(melitopol?.measures).toEqual(named);
  expect(named.length).toBeGreaterThan(1);
});

test('kinds are counted, those without a measure as nought', () => {
  const counts = countKinds(inRegion(measures, 'luhansk'));
  expect(Object.keys(counts)).toEqual([...KINDS]);
  expect(counts.response).toBe(0);
  expect(Object.values(countKinds(measures)).reduce((sum, n) => sum + n)).toBe(measures.length);
});

test('a tray is sorted by kind, then the best founded, then the newest', () => {
  const sorted = byKindThenStanding(measures);
  expect(new Set(sorted)).toEqual(new Set(measures));
  for (const [n, next] of sorted.entries()) {
    const before = sorted[n - 1];
    if (before === undefined) continue;
    const order = [
      KINDS.indexOf(next.kind) - KINDS.indexOf(before.kind),
      STANDINGS.indexOf(next.standing) - STANDINGS.indexOf(before.standing),
      before.when.reported.last.localeCompare(next.when.reported.last),
    ].find((step) => step !== 0);
    expect(order ?? 0).toBeGreaterThanOrEqual(0);
  }
});
