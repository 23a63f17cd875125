// Knows: that every page and every view has its picture, and that what it says to whoever does not see it is what stands on it. Does not know: how it looks.
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/build/pages.ts';
import { shareImages, stills } from '../../src/build/pictures.ts';
import { pngOf } from '../../src/build/png.ts';
import { measure } from '../../src/build/pictureType.ts';
import { readMaterial } from '../../src/build/material.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { inTheme } from '../../src/design/theme.ts';
import { dateWords } from '../../src/i18n/dates.ts';
import { translator } from '../../src/i18n/messages.ts';
import { shareImage } from '../../src/parts/shareImage.ts';
import { embedAddress, shareAddress } from '../../src/state/embedAddress.ts';
import { embedOf } from '../../src/state/embedChoice.ts';
import { shownOf, subjectsOf } from '../../src/state/subject.ts';
import { material } from '../views/rows.ts';

const { catalogue } = material;
const images = shareImages(material);
const drawn = stills(material);
const svgOf = (path: string): string => images.find((image) => image.path === path)?.svg ?? '';
/** What is written, without the spaces at which it was broken into lines. */
const letters = (text: string): string => text.replace(/\s+/g, '');
const written = (svg: string): string =>
  letters(
    [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)</g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
/** Sizes of the texts that are set in this way, px. */
const sizes = (svg: string, family: RegExp): number[] =>
  [...svg.replace(/<svg width.*?<\/svg>/s, '').matchAll(/<text[^>]*font-size="([\d.]+)"[^>]*>/g)]
    .filter(([tag]) => family.test(tag))
    .map(([, size]) => Number(size));

test('every page is shown with an image, and every image is that of one view', () => {
  const paths = images.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    LANGS.flatMap((lang) =>
      subjectsOf(catalogue).map((subject) => shareAddress(embedOf(shownOf(subject), lang))),
    ),
  );
  for (const { path, embed, lang } of pages(material))
    expect(paths, path).toContain(shareAddress(embed ?? embedAddress.all(lang)));
});

test('every view has a still', () => {
  expect(drawn.map(({ path }) => path)).toEqual(
    LANGS.flatMap((lang) =>
      subjectsOf(catalogue).map((subject) => embedOf(shownOf(subject), lang).replace(/html$/, 'svg')),
    ),
  );
});

describe.each(LANGS)('in %s', (lang) => {
  const t = translator(lang);
  const day = (iso: string): string => dateWords(iso, lang, 'short');
  const area = day(catalogue.dates.area);

  test('the image of a measure says title, who says so, when, kind and standing; so does its alternative', () => {
    for (const one of catalogue.measures) {
      const path = shareAddress(embedAddress.measure(lang, one.id));
      const alt = images.find((image) => image.path === path)?.alt ?? '';
      const standing = t(`standing.${one.standing}`) + (one.contested ? `, ${t('table.contested')}` : '');
      const kind = catalogue.kinds.find(({ id }) => id === one.kind)?.name[lang] ?? '';
      const said = [one.title[lang], one.attribution[lang], day(one.when.reported.edtf), standing, kind];
      for (const words of [...said, t('picture.notProof'), area, t('site.name')]) {
        expect(alt, one.id).toContain(words);
        expect(written(svgOf(path)), one.id).toContain(letters(words));
      }
    }
  });

  test('the image of a region says its name, how many measures, and has a symbol of each', () => {
    for (const { id, name } of catalogue.regions) {
      const path = shareAddress(embedAddress.region(lang, id));
      const n = catalogue.measures.filter(
        ({ regions, precision }) => precision !== 'all' && regions.includes(id),
      ).length;
      const svg = svgOf(path).replace(/<svg width.*?<\/svg>/s, '');
      for (const words of [name[lang], t('share.region', { n }), t('picture.notProof'), area])
        expect(written(svg)).toContain(letters(words));
      expect(svg.match(/<g transform="translate\([^"]*scale/g)).toHaveLength(n);
    }
  });

  test('the image of the home page says the site’s name, what it is, and how many measures and sources there are', () => {
    const said = written(svgOf(shareAddress(embedAddress.all(lang))));
    const { measures, sources } = catalogue;
    for (const words of [
      t('site.name'),
      t('site.tagline'),
      t('region.count', { n: measures.length }),
      t('table.sourceCount', { n: sources.length }),
      t('picture.notProof'),
      ...catalogue.kinds.map(({ name }) => name[lang]),
    ])
      expect(said).toContain(letters(words));
  });

  test('shown 300 px wide, titles and names have letters of 9.5 px at least, who says so of 6.5', () => {
    for (const { path, svg } of images.filter((image) => image.path.startsWith(`share/${lang}/`))) {
      const isTitle = sizes(svg, /Serif 4/);
      expect(Math.max(...isTitle) / 4, path).toBeGreaterThanOrEqual(9.5);
      const bold = sizes(svg, /font-weight="600"/).filter((size) => !isTitle.includes(size));
      if (path.includes('/measure/')) expect(Math.max(...bold) / 4, path).toBeGreaterThanOrEqual(6.5);
    }
  });

  test('a still says title, who says so or how many, the date of the area, the map’s sources, and that a report is not proof', () => {
    for (const subject of subjectsOf(catalogue)) {
      const path = embedOf(shownOf(subject), lang).replace(/html$/, 'svg');
      const said = written(drawn.find((still) => still.path === path)?.svg ?? '');
      const own =
        subject.of === 'measure'
          ? [subject.measure.title[lang], subject.measure.attribution[lang]]
          : [t('legend.solidShort'), t('kind.passports.short')];
      for (const words of [
        ...own,
        t('key.hatch', { date: area }),
        t('picture.notProof'),
        material.attribution[lang],
        t('site.name'),
      ])
        expect(said, path).toContain(letters(words));
    }
  });
});

test('a still names the page that shows the same in full where the site’s address is known, and no address else', () => {
  const address = 'https://example.org/map/';
  const known = stills(readMaterial('data', { SITE_URL: address }));
  for (const [path, page] of [
    ['embed/en/kherson.svg', 'en/region/kherson/'],
    ['embed/uk/all.svg', 'uk/'],
    ['embed/en/compare/kherson-luhansk.svg', 'en/compare/kherson-luhansk/'],
  ] as const) {
    expect(written(known.find((still) => still.path === path)?.svg ?? '')).toContain(address + page);
    expect(drawn.find((still) => still.path === path)?.svg).not.toMatch(/>[^<]*https?:/);
  }
});

test('an image is 1200 x 630, a still fit for a fine screen; each is small, and the same whenever it is drawn', async () => {
  const [first, last] = [images.at(0), images.at(-1)];
  for (const image of [first, last].filter((each) => each !== undefined)) {
    const bytes = await pngOf(image.svg, 1);
    const { width, height } = PNG.sync.read(bytes);
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(80_000);
    const again = shareImages(material).find(({ path }) => path === image.path)?.svg ?? '';
    expect((await pngOf(again, 1)).equals(bytes)).toBe(true);
  }
  for (const path of ['embed/uk/all.svg', `embed/en/measure/${catalogue.measures[0]?.id}.svg`]) {
    const { svg = '', scale = 0 } = drawn.find((still) => still.path === path) ?? {};
    const { width } = PNG.sync.read(await pngOf(svg, scale));
    expect(width).toBe(600 * scale);
    expect(width).toBeGreaterThanOrEqual(900);
  }
});

test('the longest title that a measure may have, by the longest of speakers, has room; what has none is refused in words', () => {
  const ink = { palette: inTheme('light'), measure };
  const map = { markup: '<svg/>', width: 510 };
  const draw = (title: string, said: string): string =>
    shareImage(
      {
        ...{
          site: 'Under occupation',
          notProof: 'A report is not proof.',
          area: 'as of 27 Feb 2024',
          alt: '',
        },
        blocks: [
          { is: 'standing', symbol: ['k-threats-half'], kind: 'Threats and force', words: 'Contested' },
          { is: 'title', words: title, largest: 54, most: 4 },
          { is: 'said', words: said },
          { is: 'meta', words: '27 Feb 2024' },
        ],
      },
      map,
      'en',
      ink,
    );
  const title = 'Заступникам найвищих посадовців щонайбільшої адміністрації погрожують'.padEnd(80, ' щось');
  expect(written(draw(title, 'Повідомляє Центр національного спротиву '.repeat(4).trim()))).toContain(
    letters(title),
  );
  expect(() => draw('x'.repeat(200), 'Said')).toThrow('share image: no room for');
});
