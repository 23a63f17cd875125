// Knows: what every frame of the map must show. Does not know: how it is drawn.
import { expect, test } from 'vitest';
import { REGION_IDS } from '../../src/catalogue/types.ts';
import { bboxOf } from '../../src/geo/camera.ts';
import { EMBED_FRAMES } from '../../src/map/embedFrames.ts';
import { PRINTED_FROM } from '../../src/map/frames.ts';
import { LOCATOR_FRAME, OVERVIEW_FRAMES } from '../../src/map/overviewFrames.ts';
import { regionFrames } from '../../src/map/regionFrames.ts';
import { scene } from '../../src/map/scene.ts';
import { framesCss, layersCss } from '../../src/map/svgStyle.ts';
import { LAYERS } from '../../src/map/layers.ts';
import { translator } from '../../src/i18n/messages.ts';
import { readMaterial } from '../../src/build/material.ts';
import { catalogue } from '../data/evidence.ts';

const { measures, regions } = catalogue;
const { towns } = readMaterial('data', {});
const FAMILIES = [OVERVIEW_FRAMES, EMBED_FRAMES, ...regions.map(regionFrames)];

test.each([...OVERVIEW_FRAMES, ...EMBED_FRAMES, LOCATOR_FRAME])(
  'the frame $id shows the four regions whole',
  ({ camera, size }) => {
    const [west, south, east, north] = bboxOf(camera, size);
    for (const { bbox } of regions) {
      expect(bbox[0]).toBeGreaterThan(west);
      expect(bbox[1]).toBeGreaterThan(south);
      expect(bbox[2]).toBeLessThan(east);
      expect(bbox[3]).toBeLessThan(north);
    }
  },
);

test.each(regions)('every frame of $id shows the region whole, on a phone as on a wide page', (region) => {
  for (const { camera, size } of regionFrames(region)) {
    const [west, south, east, north] = bboxOf(camera, size);
    expect(region.bbox[0]).toBeGreaterThan(west);
    expect(region.bbox[1]).toBeGreaterThan(south);
    expect(region.bbox[2]).toBeLessThan(east);
    expect(region.bbox[3]).toBeLessThan(north);
  }
});

test('frames stand from the narrowest page to the widest, the first from nothing', () => {
  for (const frames of FAMILIES) {
    expect(frames[0]?.from).toBe(0);
    expect(frames.map(({ from }) => from)).toEqual(frames.map(({ from }) => from).sort((a, b) => a - b));
    expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
  }
});

test('at every width of page exactly one frame holds', () => {
  for (const frames of FAMILIES) {
    const css = framesCss(frames, { unitsPerDegree: 400 });
    const rules = [...css.matchAll(/@media (\([^{]+)\{(.*?\})\}/g)].map(([, query = '', rule = '']) => ({
      from: Number(/min-width:(\d+)/.exec(query)?.[1] ?? 0),
      to: Number(/max-width:([\d.]+)/.exec(query)?.[1] ?? Infinity),
      height: Number(/min-height:(\d+)/.exec(query)?.[1] ?? 0),
      shows: [...rule.matchAll(/\.in-([\w-]+)\{display:inline\}/g)].map(([, id]) => id),
      hides: [...rule.matchAll(/\.in-([\w-]+)\{display:none\}/g)].map(([, id]) => id),
    }));
    for (const width of [320, 383, 384, 599, 600, 1199, 1200, 1280, 1599, 1600, 1899, 1900, 3840]) {
      for (const tall of [600, 900, 1200]) {
        const shown = new Set<string | undefined>();
        for (const rule of rules.filter(
          ({ from, to, height }) => from <= width && width <= to && height <= tall,
        )) {
          for (const id of rule.shows) shown.add(id);
          for (const id of rule.hides) shown.delete(id);
        }
        expect([...shown], `${width} x ${tall}`).toHaveLength(1);
      }
    }
  }
});

test('paper shows the frame made for it, whatever width a browser gives a printed page', () => {
  for (const frames of FAMILIES) {
    const print = /@media print\{(.*)\}$/m.exec(framesCss(frames, { unitsPerDegree: 400 }))?.[1] ?? '';
    const printed = frames.find(({ from }) => from === PRINTED_FROM);
    expect(print).toContain('.frame.frame{display:none}');
    expect(print).toContain(`.frame.frame.in-${printed?.id}{display:inline}`);
  }
});

test('every layer of the one list has its rule', () => {
  for (const { id } of LAYERS) expect(layersCss()).toContain(`.layer-${id}{`);
});

test('the last thing drawn is the chosen region’s outline, and the hatch lies under every line', () => {
  const order = LAYERS.map(({ id }) => id);
  expect(order.at(-1)).toBe('chosen');
  const firstLineAbove = LAYERS.findIndex(({ kind, dataset }) => kind === 'line' && dataset !== 'river');
  expect(order.indexOf('occupied')).toBeLessThan(firstLineAbove);
});

test('in a region’s own view on a wide page every town of the region with reports carries its symbols', () => {
  for (const region of regions) {
    const frame = regionFrames(region).find(({ from }) => from === 1280);
    if (frame === undefined) throw new Error(`${region.id} has no frame from 1280 px`);
    const { pins } = scene(frame, {
      measures,
      regions,
      towns,
      lang: 'en',
      t: translator('en'),
      chosen: region.id,
    });
    const reported = new Set(
      measures.flatMap((one) => one.places.filter((place) => place.region === region.id).map(({ id }) => id)),
    );
    expect(new Set(pins.map(({ place }) => place.id))).toEqual(reported);
  }
});

test('in the overview towns are dots: no symbol stands at a place there', () => {
  for (const frame of OVERVIEW_FRAMES) {
    const { pins, trays } = scene(frame, {
      measures,
      regions,
      towns,
      lang: 'uk',
      t: translator('uk'),
      chosen: null,
    });
    expect(pins).toEqual([]);
    expect(trays.map(({ region }) => region.id)).toEqual([...REGION_IDS]);
  }
});
