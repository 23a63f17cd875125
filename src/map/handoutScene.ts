// Knows: where on the map of a handout the number and symbol of each measure stand: at its region, at its town, or over the map for all four regions. Does not know: SVG, or the list that the numbers lead to.
import type { Place, Region, RegionId } from '../catalogue/types.ts';
import type { Translator } from '../i18n/messages.ts';
import { project } from '../geo/projection.ts';
import type { Box, Frame } from './frames.ts';
import { setCells } from './handoutCells.ts';
import type { HandoutCell, Numbered } from './handoutCells.ts';
import { pinOf, spotOf } from './handoutFrames.ts';
import { keepApart } from './keepApart.ts';
import type { Aside, Standing } from './keepApart.ts';
import { scene } from './scene.ts';
import type { Scene, SceneTown, SceneWord, Town } from './scene.ts';

export interface HandoutSpot {
  /** Of a region, of a place, or `all`. */
  readonly id: string;
  /** The middle of its upper edge, px from the middle of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Stands over it; a town's name stands beside its dot. */
  readonly name: string | null;
  /** The dot of its town, to which a line leads. */
  readonly dot: Aside | null;
  readonly cells: readonly HandoutCell[];
}
export interface HandoutScene extends Pick<Scene, 'frame' | 'words' | 'towns'> {
  readonly spots: readonly HandoutSpot[];
  /** Beside each number stands its symbol; on a small map the list alone has it. */
  readonly symbols: boolean;
}

/** A narrower map has numbers alone. */
const SMALL = 400;
const NAME = 22;
const LETTER = { town: 7, word: 6.6, region: 9.2 } as const;

interface Input {
  readonly frame: Frame;
  readonly numbered: readonly Numbered[];
  readonly regions: readonly Region[];
  readonly towns: readonly Town[];
  /** The region that the handout is about; null: a lesson, of all four. */
  readonly chosen: RegionId | null;
  readonly t: Translator;
}

type Filled = Omit<HandoutSpot, 'x' | 'y'> & {
  readonly at: Aside;
  /** From its dot towards what is occupied. */
  readonly inwards?: Aside;
};

const boxOfTown = ({ x, y, label }: SceneTown): Box[] => {
  const dot = { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
  if (label === null) return [dot];
  const width = label.text.length * LETTER.town;
  const left =
    label.side === 'left' ? label.x - width : label.side === 'right' ? label.x : label.x - width / 2;
  return [dot, { left, right: left + width, top: label.y - 12, bottom: label.y + 4 }];
};
const boxOfWord = ({ lines, role, x, y }: SceneWord): Box => {
  const half =
    (Math.max(...lines.map(({ length }) => length)) * LETTER[role === 'region' ? 'region' : 'word']) / 2;
  return { left: x - half, right: x + half, top: y - 13, bottom: y + 16 * lines.length - 10 };
};

const boxOfSpot = ({ x, y, width, height, cells }: HandoutSpot): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y,
  bottom: cells.length === 0 ? y : y + height,
});
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Of a box with its name over it. */
const widthOf = (box: number, name: string | null): number =>
  Math.max(box, (name ?? '').length * LETTER.region);

/** A measure stands at each of its towns within what is shown; without one, or where there is no room for towns, in each of its regions. */
function placesOf({ measure }: Numbered, chosen: RegionId | null, isSmall: boolean): readonly Place[] {
  if (chosen === null && (measure.precision === 'all' || isSmall)) return [];
  return measure.places.filter(({ region }) => chosen === null || region === chosen);
}

/** What stands where, before anything has moved aside: first for all regions, then for each, then for towns. */
function gathered(input: Input, symbols: boolean): readonly Filled[] {
  const { numbered, regions, towns, frame, chosen, t } = input;
  const nameOf = ({ id, name }: Place) => (towns.find((town) => town.id === id)?.shortName ?? name)[t.lang];
  const { camera, size } = frame;
  const isLesson = chosen === null;
  const placed = numbered.map((each) => ({ each, places: placesOf(each, chosen, !symbols) }));
  const isOfAll = ({ measure }: Numbered): boolean => isLesson && measure.precision === 'all';
  const ofAll = setCells(numbered.filter(isOfAll), symbols);
  const shown = regions.filter(({ id }) => isLesson || id === chosen);
  const wide = placed.filter(({ each, places }) => places.length === 0 && !isOfAll(each));
  const places = [
    ...new Map(placed.flatMap(({ places: of }) => of.map((place) => [place.id, place]))).values(),
  ];
  const all: Filled[] = [
    {
      ...{ id: 'all', ...ofAll, dot: null, name: t('all.title') },
      at: [widthOf(ofAll.width, t('all.title')) / 2 - size.width / 2 + 10, NAME + 8 - size.height / 2],
    },
    ...shown.map((region): Filled => {
      const here = wide.filter(({ each }) => !isLesson || each.measure.regions.includes(region.id));
      return {
        ...{
          id: region.id,
          ...setCells(
            here.map(({ each }) => each),
            symbols,
          ),
          dot: null,
        },
        name: (isLesson ? region.shortName : region.name)[t.lang],
        at: project(camera, spotOf(region.id, isLesson)),
      };
    }),
    ...places.map((place): Filled => {
      const here = placed.filter(({ places: of }) => of.includes(place)).map(({ each }) => each);
      const set = setCells(here, symbols);
      const dot = project(camera, [place.lon, place.lat]);
      const [dx, dy] = pinOf(place.id, place.region, isLesson);
      return {
        // On a lesson's map towns have no names but those over their numbers.
        ...{ id: place.id, ...set, dot, name: isLesson ? nameOf(place) : null },
        at: [dot[0] + dx, dot[1] + dy - set.height / 2],
        inwards: [dx, dy],
      };
    }),
  ];
  return all.filter(({ cells, id }) => cells.length > 0 || shown.some((region) => region.id === id));
}

/** Everything that stands on the map of a handout. */
export function handoutScene(input: Input): HandoutScene {
  const { frame, numbered, regions, towns, chosen, t } = input;
  const { size } = frame;
  const symbols = size.width > SMALL;
  // Other regions' towns are named by no number here.
  const measures = numbered.map(({ measure }) => ({
    ...measure,
    places: measure.places.filter(({ region }) => chosen === null || region === chosen),
  }));
  const ground = scene(frame, { measures, regions, towns, chosen, t, lang: t.lang });
  const spots = gathered(input, symbols);
  const standing = spots.map(
    ({ at: [x, y], name, cells, width, height, inwards: [ix, iy] = [0, 0] }): Standing => ({
      ...{ x, y, width: widthOf(width, name), height: cells.length === 0 ? 0 : height },
      above: name === null ? 0 : NAME,
      // Never to the other side of its dot: there it would say something false.
      isBarred: ([dx, dy]) => (ix + dx) * ix + (iy + dy) * iy < 0,
    }),
  );
  const [right, bottom] = [size.width / 2 - 4, size.height / 2 - 4];
  const kept = [...ground.towns.flatMap(boxOfTown), ...ground.words.map(boxOfWord)];
  const moved = keepApart(standing, kept, { left: -right, top: -bottom, right, bottom });
  const placed = spots.map(({ at: [x, y], id, width, height, name, dot, cells }, n): HandoutSpot => {
    const [dx, dy] = moved[n] ?? [0, 0];
    return { id, width, height, name, dot, cells, x: x + dx, y: y + dy };
  });
  // What would be half covered is not written: the list names every town.
  const isCovered = (box: Box): boolean => placed.some((spot) => overlaps(boxOfSpot(spot), box));
  return {
    ...{ frame, symbols, spots: placed },
    words: ground.words.filter((word) => !isCovered(boxOfWord(word))),
    towns: ground.towns.map((town) =>
      boxOfTown(town).slice(1).some(isCovered) ? { ...town, label: null } : town,
    ),
  };
}
