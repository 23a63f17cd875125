// Knows: what the page of corrections says before and after there is one. Does not know: how it looks.
import { expect, test } from 'vitest';
import { corrections } from '../../src/build/pages/corrections.ts';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { textOf } from '../parts/html.ts';
import { bodyOf, inside, material, valuesOf } from './rows.ts';

const [measure] = material.catalogue.measures;
if (measure === undefined) throw new Error('got no measure, expected at least one');

const page = (change: Partial<Catalogue>) =>
  bodyOf(corrections, 'en', { ...material, catalogue: { ...material.catalogue, ...change } });

test('with no correction it says so, and when each measure was added', () => {
  const html = inside(page({ corrections: [] }), 'main');
  expect(textOf(html)).toContain('Nothing that was published here has been corrected so far.');
  expect(textOf(html)).toContain(`${material.catalogue.measures.length} measures added`);
  expect(textOf(html)).toContain(`${measure.title.en} ${measure.attribution.en}`);
});

test('a correction is shown with its date, its reason, and the measure with who says so', () => {
  const text = textOf(
    inside(
      page({
        corrections: [
          {
            date: '2027-01-15',
            about: { measure: measure.id },
            changed: { en: 'The date was wrong.', uk: 'Дата була хибна.' },
            why: { en: 'The original was found.', uk: 'Знайдено оригінал.' },
          },
        ],
      }),
      'article',
    ),
  );
  expect(text).toBe(
    `15 January 2027 ${measure.title.en} ${measure.attribution.en} The date was wrong. Why: The original was found.`,
  );
});

test('a correction of the map says that it is about the map', () => {
  const said = { en: 'The line was moved.', uk: 'Лінію пересунуто.' };
  const html = page({
    corrections: [{ date: '2027-01-15', about: { layer: 'contact-line' }, changed: said, why: said }],
  });
  expect(textOf(inside(html, 'article'))).toContain('The map The line was moved.');
});

test.each([
  ['editor@example.org', 'mailto:editor@example.org'],
  ['https://example.org/write', 'https://example.org/write'],
])('a publisher’s address %s is a link', (contact, href) => {
  const html = page({ publication: { ...material.catalogue.publication, contact } });
  expect(valuesOf(inside(html, 'aside'), 'href')).toEqual([href]);
});

test('without an address none is invented', () => {
  const html = inside(page({ publication: { ...material.catalogue.publication, contact: null } }), 'aside');
  expect(valuesOf(html, 'href')).toEqual([]);
  expect(textOf(html)).toContain('This copy gives no address for corrections.');
});

test('where the site’s address is known there is a way to its feed, and nowhere else', () => {
  const html = bodyOf(corrections, 'en', { ...material, siteUrl: 'https://example.org/' });
  expect(valuesOf(inside(html, 'aside'), 'href')).toContain('../../en/feed.xml');
  expect(bodyOf(corrections, 'en')).not.toContain('feed');
});
