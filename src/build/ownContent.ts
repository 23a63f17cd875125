// Knows: how every step that a teacher can choose is drawn at build, for one file in each language, and the styles that its markup needs. Does not know: who chooses, or how the pages stand that show it.
import { render } from 'svelte/server';
import { LANGS } from '../catalogue/types.ts';
import type { Lang, Step } from '../catalogue/types.ts';
import { slideCss } from '../design/slideFill.ts';
import MapGround from '../map/MapGround.svelte';
import { stepHatch } from '../map/stepFrame.ts';
import { layersCss } from '../map/svgStyle.ts';
import { address } from '../state/address.ts';
import type { OwnContent } from '../state/ownContent.ts';
import { ownSteps } from '../state/ownEntries.ts';
import { createPage } from '../state/page.ts';
import OwnSlide from '../views/OwnSlide.svelte';
import OwnThumb from '../views/OwnThumb.svelte';
import { bodyOf, splitStyles } from './document.ts';
import { dataFile } from './indexes.ts';
import type { DataFile } from './indexes.ts';
import type { Material } from './pageRow.ts';

interface Own {
  readonly file: DataFile;
  /** Of everything in the file. */
  readonly css: string;
}

/** Lines of a slide's map are broader than others: they are seen from six metres. */
const BROADER = 1.6;
export const slideLine = (px: number): string => `calc(${px * BROADER} * var(--u))`;

/** The head of what is rendered holds one for each component. */
const STYLE = /<style[^>]*>[\s\S]*?<\/style>/g;
/** Of their width, in which the maps of steps stand in a list: their hatch is drawn for that, not made smaller with them. */
const IN_LIST = 118 / 200;
const NOTHING = { en: '', uk: '' };

function draw({ catalogue, geometry: { present: geometry } }: Material, lang: Lang): Own {
  // Links of a step are those of the page on which it is shown.
  const page = createPage(lang, address.ownPresent(lang), catalogue);
  const styles = new Set<string>();
  const markup = ({ head, body }: { head: string; body: string }): string => {
    for (const [element] of head.matchAll(STYLE)) styles.add(splitStyles(element).styles);
    return bodyOf(body);
  };
  const content: OwnContent = {
    ground: markup(render(MapGround, { props: { geometry, hatch: stepHatch(geometry, IN_LIST) } })),
    steps: ownSteps(page).map(({ entry, view, pupils }) => {
      const step: Step = {
        ...{ id: entry.id, minutes: 0, view, headline: { ...NOTHING, [lang]: entry.title } },
        ...{ caption: [], question: NOTHING, asks: null, notes: [] },
      };
      const props = { page, step, geometry };
      return {
        ...entry,
        thumb: markup(render(OwnThumb, { props })),
        step: markup(render(OwnSlide, { props: { ...props, pupils } })),
      };
    }),
  };
  return {
    file: dataFile(`own-${lang}`, content),
    css: [layersCss(slideLine), slideCss(), ...styles].join('\n'),
  };
}

const drawn = new WeakMap<Material['catalogue'], Readonly<Record<Lang, Own>>>();

/** The file and its styles in each language; drawn once, however many pages ask. */
export function ownContent(material: Material): Readonly<Record<Lang, Own>> {
  const known = drawn.get(material.catalogue);
  if (known !== undefined) return known;
  const all = Object.fromEntries(LANGS.map((lang) => [lang, draw(material, lang)])) as Record<Lang, Own>;
  drawn.set(material.catalogue, all);
  return all;
}
