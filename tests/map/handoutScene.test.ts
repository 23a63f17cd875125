// Knows: that the map of a handout shows every measure where it is reported, none over another, and no town's numbers on the wrong side of its dot. Does not know: how it is drawn.
import { expect, test } from 'vitest';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { HANDOUT_WIDTHS, lessonHandout, pinOf, regionHandout } from '../../src/map/handoutFrames.ts';
import { handoutScene } from '../../src/map/handoutScene.ts';
import type { HandoutSpot } from '../../src/map/handoutScene.ts';
import { ofLesson, ofRegion } from '../../src/parts/handoutNumbers.ts';
import { material } from '../views/rows.ts';

const { catalogue, towns } = material;
const { regions } = catalogue;
const scenes = LANGS.flatMap((lang) =>
  HANDOUT_WIDTHS.flatMap((width) => {
    const common = { regions, towns, t: translator(lang) };
    return [
      ...regions.map((region) => {
        const numbered = ofRegion(region.id, catalogue);
        const frame = regionHandout(region, width);
        return {
          id: region.id,
          width,
          lang,
          ...handoutScene({ ...common, numbered, chosen: region.id, frame }),
        };
      }),
      ...catalogue.lessons.map((lesson) => {
        const numbered = ofLesson(lesson, catalogue);
        return {
          id: lesson.id,
          width,
          lang,
          ...handoutScene({ ...common, numbered, chosen: null, frame: lessonHandout(width) }),
        };
      }),
    ];
  }),
);

const meets = (a: HandoutSpot, b: HandoutSpot): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(scenes)(
  '$id in $lang, for $width: no box lies over another or leaves the map',
  ({ spots, frame: { size } }) => {
    const boxes = spots.filter(({ cells }) => cells.length > 0);
    expect(boxes.length).toBeGreaterThan(1);
    for (const [n, box] of boxes.entries()) {
      expect(
        boxes
          .slice(n + 1)
          .filter((other) => meets(box, other))
          .map(({ id }) => `${box.id} over ${id}`),
      ).toEqual([]);
      expect(Math.abs(box.x) + box.width / 2).toBeLessThan(size.width / 2);
      expect(box.y).toBeGreaterThan(-size.height / 2);
      expect(box.y + box.height).toBeLessThan(size.height / 2);
    }
  },
);

test.each(scenes)(
  '$id in $lang, for $width: a town’s numbers are on the side that was chosen for them',
  ({ id, spots }) => {
    const isLesson = !regions.some((region) => region.id === id);
    for (const { id: place, dot, x, y, height } of spots) {
      if (dot === null) continue;
      const { region } =
        catalogue.places.find((one) => one.id === place) ?? expect.fail(`${place} is no place`);
      const [dx, dy] = pinOf(place, region, isLesson);
      expect((x - dot[0]) * dx + (y + height / 2 - dot[1]) * dy, place).toBeGreaterThanOrEqual(0);
    }
  },
);
