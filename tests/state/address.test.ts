// Knows: what addresses and links between pages must be. Does not know: any page.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address, link, readerHome } from '../../src/state/address.ts';

const paths = [
  address.root(),
  address.home('en'),
  address.region('uk', 'luhansk'),
  address.measure('en', 'fingerprint-servers-zaporizhzhia-kherson'),
  address.all('uk'),
  address.measures('en'),
  address.matrix('en'),
  address.compare('uk', 'kherson', 'luhansk'),
  address.lessons('en'),
  address.lesson('uk', 'who-says-so'),
  address.present('en', 'who-says-so'),
  address.handouts('uk'),
  address.handout('en', 'kherson'),
  address.handoutKey('uk', 'who-says-so'),
  address.practice('uk'),
  address.practiceCard('en', 'refusals-and-raids-december-2023'),
  address.own('en'),
  address.ownPresent('uk'),
  address.sources('uk'),
  address.method('en'),
  address.corrections('uk'),
  address.privacy('en'),
  address.embedding('uk'),
  address.feed('uk'),
];

test('addresses are those that stand in articles for ever', () => {
  expect(paths).toEqual([
    '',
    'en/',
    'uk/region/luhansk/',
    'en/measure/fingerprint-servers-zaporizhzhia-kherson/',
    'uk/all/',
    'en/measures/',
    'en/matrix/',
    'uk/compare/kherson-luhansk/',
    'en/lesson/',
    'uk/lesson/who-says-so/',
    'en/present/who-says-so/',
    'uk/handout/',
    'en/handout/kherson/',
    'uk/handout/who-says-so/teacher/',
    'uk/practice/',
    'en/practice/refusals-and-raids-december-2023/',
    'en/own/',
    'uk/present/own/',
    'uk/sources/',
    'en/method/',
    'uk/corrections/',
    'en/privacy/',
    'uk/embedding/',
    'uk/feed.xml',
  ]);
});

test('a list that is too long for its page goes on below it, as another view of the same home', () => {
  expect(address.region('uk', 'luhansk', 1)).toBe('uk/region/luhansk/');
  expect(address.region('uk', 'luhansk', 2)).toBe('uk/region/luhansk/2/');
  expect(address.all('en', 3)).toBe('en/all/3/');
  expect(readerHome(`/map/${address.region('uk', 'luhansk', 12)}`)).toBe('/map/uk/');
  expect(readerHome(`/map/${address.measure('uk', 'a')}`)).toBeUndefined();
});

test('a link between any two pages arrives, at a domain’s root and below any path', () => {
  const below = fc.stringMatching(/^(\/[a-z0-9-]{1,8}){0,3}\/$/);
  fc.assert(
    fc.property(below, fc.constantFrom(...paths), fc.constantFrom(...paths), (base, from, to) => {
      const site = `https://map.example${base}`;
      expect(new URL(link(from, to), site + from).href).toBe(site + to);
    }),
  );
});

test('a fragment travels with the link', () => {
  expect(link('en/region/kherson/', 'en/all/#threats')).toBe('../../../en/all/#threats');
});

test('home, all four regions and each region are views of one home, in each language and below any path; other pages are not', () => {
  const homes = (below: string) => paths.map((path) => readerHome(below + path));
  expect(homes('/').filter((home) => home !== undefined)).toEqual(['/en/', '/uk/', '/uk/']);
  expect(homes('/maps/occupation/')).toEqual(
    paths.map((path) =>
      [address.home('en'), address.region('uk', 'luhansk'), address.all('uk')].includes(path)
        ? `/maps/occupation/${path.slice(0, 3)}`
        : undefined,
    ),
  );
});
