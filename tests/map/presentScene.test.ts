// Knows: that on the map of every step of every lesson everything stands within the map, nothing on anything else, and every lit measure is there. Does not know: how it is drawn.
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile/compile.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { PRESENT_SIZE } from '../../src/map/presentFrame.ts';
import { presentScene } from '../../src/map/presentScene.ts';

import { chosenIn, shownIn } from '../../src/parts/lessonMeasures.ts';

const catalogue = compile('data');
const scenes = LANGS.flatMap((lang) =>
  catalogue.lessons.flatMap((lesson) =>
    lesson.steps.flatMap((step) => {
      if (step.view === null) return [];
      const measures = shownIn(step, catalogue);
      const { all } = step.view;
      const chosen = chosenIn(step, catalogue);
      const scene = presentScene({
        ...{ regions: catalogue.regions, chosen, measures, all },
        t: translator(lang),
      });
      return [{ name: `${lesson.id} ${step.id} ${lang}`, measures, all, chosen, scene }];
    }),
  ),
);

test.each(scenes)(
  '$name: every lit measure is on the map, or over it where it has no place',
  ({ measures, all, scene }) => {
    const shown = new Set([
      ...scene.everywhere.map(({ id }) => id),
      ...scene.groups.flatMap(({ tray }) => tray.cells.map(({ measure }) => measure.id)),
    ]);
    const rest = scene.groups.reduce((sum, { tray }) => sum + (tray.rest?.count ?? 0), 0);
    if (!all && rest === 0) expect([...shown].sort()).toEqual(measures.map(({ id }) => id).sort());
    expect(shown.size).toBeGreaterThan(0);
  },
);

test.each(scenes)(
  '$name: every region that is meant has its name, and symbols stay within the map',
  ({ scene, chosen }) => {
    const names = scene.groups.filter(({ dot }) => !dot).map(({ name }) => name);
    expect(names).not.toContain(null);
    const written = names.length + scene.labels.filter(({ role }) => role === 'chosen').length;
    expect(written).toBeGreaterThanOrEqual(chosen.length);
    for (const { x, y } of scene.groups) {
      expect(Math.abs(x)).toBeLessThan(PRESENT_SIZE.width / 2 - 40);
      expect(Math.abs(y)).toBeLessThan(PRESENT_SIZE.height / 2 - 40);
    }
  },
);
