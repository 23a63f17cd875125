// Knows: which countries and rivers around Ukraine are named on the map, and how. Does not know: shapes, or Ukraine's own units.

import type { Words } from '../../src/catalogue/types.ts';

/**
 * Ukraine's neighbours, the other Black Sea states and the states next to those, by ISO 3166-1 code. Land farther away is
 * one nameless shape: the map needs it only so that it does not show sea where there is none.
 */
export const COUNTRIES: Readonly<Record<string, Words>> = {
  BY: { en: 'Belarus', uk: 'Білорусь' },
  BG: { en: 'Bulgaria', uk: 'Болгарія' },
  GE: { en: 'Georgia', uk: 'Грузія' },
  HU: { en: 'Hungary', uk: 'Угорщина' },
  KZ: { en: 'Kazakhstan', uk: 'Казахстан' },
  LT: { en: 'Lithuania', uk: 'Литва' },
  LV: { en: 'Latvia', uk: 'Латвія' },
  MD: { en: 'Moldova', uk: 'Молдова' },
  PL: { en: 'Poland', uk: 'Польща' },
  RO: { en: 'Romania', uk: 'Румунія' },
  RU: { en: 'Russia', uk: 'Росія' },
  SK: { en: 'Slovakia', uk: 'Словаччина' },
  TR: { en: 'Turkey', uk: 'Туреччина' },
};

/** Country code of Ukraine in the derived files. */
export const UKRAINE = 'UA';

/** Value of `country` for the land beyond the countries named above. */
export const BEYOND = 'beyond';

/** Rivers drawn, by the name that Natural Earth's centre lines give them. The Kiliia arm counts as the Danube: it is the border. */
export const RIVERS: Readonly<Record<string, { readonly id: string; readonly name: Words }>> = {
  'Dnipro (Dnieper)': { id: 'dnipro', name: { en: 'Dnipro', uk: 'Дніпро' } },
  Donets: { id: 'siverskyi-donets', name: { en: 'Siverskyi Donets', uk: 'Сіверський Донець' } },
  Don: { id: 'don', name: { en: 'Don', uk: 'Дон' } },
  'Pivd. Buh': { id: 'southern-buh', name: { en: 'Southern Buh', uk: 'Південний Буг' } },
  Dniester: { id: 'dniester', name: { en: 'Dniester', uk: 'Дністер' } },
  Danube: { id: 'danube', name: { en: 'Danube', uk: 'Дунай' } },
  'Bratul Chillia': { id: 'danube', name: { en: 'Danube', uk: 'Дунай' } },
};
