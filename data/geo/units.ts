// Knows: Ukraine's 27 units by ISO 3166-2 code, what they are called in both languages, where the name of some stands on the map.
// Does not know: their shapes. Natural Earth's own names are dated ("Kiev", "Odessa"), so all are entered by hand.

import type { RegionId, Words } from '../../src/catalogue/types.ts';

/** One oblast, the Autonomous Republic of Crimea, or a city with special status. */
export interface Unit {
  readonly iso: string;
  readonly name: Words;
  readonly shortName: Words;
  /** Present for the four regions that the map is about. */
  readonly id?: RegionId;
  /** Longitude and latitude of the name, set by hand where the middle of the shape is a bad place for it. */
  readonly label?: readonly [number, number];
}

/** The units that have been under occupation since 2014 in whole; the others with occupied land since 2022. */
export const OCCUPIED_SINCE_2014: readonly string[] = ['UA-43', 'UA-40'];

/** Oblasts into which the contact line of February 2024 reaches. */
export const CUT_BY_THE_CONTACT_LINE: readonly string[] = [
  'UA-23',
  'UA-65',
  'UA-09',
  'UA-14',
  'UA-48',
  'UA-63',
];

const oblast = (iso: string, en: string, uk: string, more: Pick<Unit, 'id' | 'label'> = {}): Unit => ({
  iso,
  name: { en: `${en} region`, uk: `${uk} область` },
  shortName: { en, uk },
  ...more,
});

/** All 27 units, in the order of their codes' listing in the standard's Ukrainian names. */
export const UNITS: readonly Unit[] = [
  {
    iso: 'UA-43',
    name: { en: 'Autonomous Republic of Crimea', uk: 'Автономна Республіка Крим' },
    shortName: { en: 'Crimea', uk: 'Крим' },
    label: [34.25, 45.35],
  },
  oblast('UA-05', 'Vinnytsia', 'Вінницька'),
  oblast('UA-07', 'Volyn', 'Волинська'),
  oblast('UA-12', 'Dnipropetrovsk', 'Дніпропетровська', { label: [35.45, 48.62] }),
  oblast('UA-14', 'Donetsk', 'Донецька', { id: 'donetsk', label: [37.72, 47.72] }),
  oblast('UA-18', 'Zhytomyr', 'Житомирська'),
  oblast('UA-21', 'Zakarpattia', 'Закарпатська'),
  oblast('UA-23', 'Zaporizhzhia', 'Запорізька', { id: 'zaporizhzhia', label: [36.02, 47.42] }),
  oblast('UA-26', 'Ivano-Frankivsk', 'Івано-Франківська'),
  oblast('UA-32', 'Kyiv', 'Київська'),
  oblast('UA-35', 'Kirovohrad', 'Кіровоградська'),
  oblast('UA-09', 'Luhansk', 'Луганська', { id: 'luhansk', label: [39.18, 49.05] }),
  oblast('UA-46', 'Lviv', 'Львівська'),
  oblast('UA-48', 'Mykolaiv', 'Миколаївська', { label: [32.1, 47.55] }),
  oblast('UA-51', 'Odesa', 'Одеська'),
  oblast('UA-53', 'Poltava', 'Полтавська'),
  oblast('UA-56', 'Rivne', 'Рівненська'),
  oblast('UA-59', 'Sumy', 'Сумська'),
  oblast('UA-61', 'Ternopil', 'Тернопільська'),
  oblast('UA-63', 'Kharkiv', 'Харківська', { label: [36.35, 49.45] }),
  oblast('UA-65', 'Kherson', 'Херсонська', { id: 'kherson', label: [33.78, 46.66] }),
  oblast('UA-68', 'Khmelnytskyi', 'Хмельницька'),
  oblast('UA-71', 'Cherkasy', 'Черкаська'),
  oblast('UA-77', 'Chernivtsi', 'Чернівецька'),
  oblast('UA-74', 'Chernihiv', 'Чернігівська'),
  { iso: 'UA-30', name: { en: 'Kyiv city', uk: 'Київ' }, shortName: { en: 'Kyiv city', uk: 'Київ' } },
  {
    iso: 'UA-40',
    name: { en: 'Sevastopol', uk: 'Севастополь' },
    shortName: { en: 'Sevastopol', uk: 'Севастополь' },
  },
];

/** Codes of the four regions. */
export const FOUR: readonly string[] = UNITS.filter((unit) => unit.id !== undefined).map((unit) => unit.iso);
