// Knows: each sentence of the founding article, and what the measure that carries it must hold. Does not know: whether it does.
import type { MeasureNumber, RegionId } from '../../src/catalogue/types.ts';

interface Sentence {
  readonly id: string;
  /** The article's sentence in our own short words. */
  readonly says: string;
  readonly measure: string;
  readonly speaker: string;
  /** The day on which the speaker said it. */
  readonly said: string;
  readonly regions: readonly RegionId[];
  readonly figure?: readonly [MeasureNumber['qualifier'], number];
  /** Last day of the date set for residents. */
  readonly deadline?: string;
  readonly places?: readonly string[];
  /** Must stand in the measure's own words, in English and in Ukrainian. */
  readonly words: readonly [RegExp, RegExp];
}

const ALL = ['zaporizhzhia', 'kherson', 'luhansk', 'donetsk'] as const;
const AGARKOV = { speaker: 'oleg-agarkov', said: '2024-02-27' } as const;

export const SENTENCES: readonly Sentence[] = [
  {
    ...AGARKOV,
    id: 'S1',
    says: 'More than two million Russian passports were issued.',
    measure: 'rostov-two-million-passports',
    regions: ALL,
    figure: ['over', 2_000_000],
    words: [/more than two million Russian passports/, /понад два мільйони російських паспортів/],
  },
  {
    ...AGARKOV,
    id: 'S2',
    says: 'Documenting residents is one of the priority tasks.',
    measure: 'rostov-two-million-passports',
    regions: ALL,
    words: [
      /documenting residents a priority task/,
      /документування мешканців одним із пріоритетних завдань/,
    ],
  },
  {
    ...AGARKOV,
    id: 'S3',
    says: 'Officers went on business trips every week in 2023.',
    measure: 'rostov-716-officers-sent',
    regions: ALL,
    words: [/every week in 2023 .* business trips/, /у 2023 році .* щотижня .* відрядженнями/],
  },
  {
    ...AGARKOV,
    id: 'S4',
    says: '716 officers were sent.',
    measure: 'rostov-716-officers-sent',
    regions: ALL,
    figure: ['exactly', 716],
    words: [/716 Rostov police officers/, /716 ростовських поліцейських/],
  },
  {
    ...AGARKOV,
    id: 'S5',
    says: 'The information centre in Rostov registered more than a million people in 2023.',
    measure: 'rostov-million-registered',
    regions: ALL,
    figure: ['over', 1_000_000],
    words: [
      /information centre .* more than a million residents/,
      /інформаційний центр .* понад мільйон жителів/,
    ],
  },
  {
    ...AGARKOV,
    id: 'S6',
    says: 'Fingerprint servers in Zaporizhzhia and Kherson regions are connected to centralised registers.',
    measure: 'fingerprint-servers-zaporizhzhia-kherson',
    regions: ['zaporizhzhia', 'kherson'],
    words: [
      /servers .* linked to Russia’s central registers/,
      /сервери .* під’єднані до централізованих обліків/,
    ],
  },
  {
    ...AGARKOV,
    id: 'S7',
    says: 'Fingerprints are collected and processed in Luhansk and Donetsk regions.',
    measure: 'fingerprint-processing-luhansk-donetsk',
    regions: ['luhansk', 'donetsk'],
    words: [/received and processed/, /приймання та обробка/],
  },
  {
    id: 'S8',
    says: 'Some residents refuse a Russian passport.',
    measure: 'refusals-and-raids-december-2023',
    speaker: 'national-resistance-center',
    said: '2023-12-28',
    regions: ['kherson'],
    words: [/people who had refused a Russian passport/, /хто відмовився від російського паспорта/],
  },
  {
    id: 'S9',
    says: 'Several hundred nuclear plant workers were to take passports by the end of 2023.',
    measure: 'znpp-passports-by-31-december-2023',
    speaker: 'defence-intelligence',
    said: '2023-12-17',
    regions: ['zaporizhzhia'],
    deadline: '2023-12-31',
    places: ['znpp', 'enerhodar'],
    words: [/several hundred Ukrainian employees/, /кільком сотням українських працівників/],
  },
  {
    id: 'S10',
    says: 'People in Melitopol were told of fines and deportation.',
    measure: 'melitopol-fines-deportation-2023',
    speaker: 'ivan-fedorov-mayor',
    said: '2023-11-06',
    regions: ['zaporizhzhia'],
    places: ['melitopol'],
    words: [/heavy fines or deportation/, /великі штрафи або депортація/],
  },
  {
    id: 'S11',
    says: 'All teenagers aged 14–18 in Luhansk region were to have passports by 1 October 2023.',
    measure: 'luhansk-teenagers-by-1-october-2023',
    speaker: 'national-resistance-center',
    said: '2023-08-18',
    regions: ['luhansk'],
    deadline: '2023-10-01',
    words: [/every teenager aged 14 to 18/, /всіх підлітків 14–18 років/],
  },
  {
    id: 'S12',
    says: 'Money is promised for children’s passports.',
    measure: 'child-passport-payments-november-2023',
    speaker: 'ivan-fedorov-mayor',
    said: '2023-11-28',
    regions: ['zaporizhzhia'],
    figure: ['exactly', 15_000],
    words: [/pay parents 15,000 a year/, /батькам збираються платити по 15 тисяч/],
  },
  {
    id: 'S13',
    says: 'Money is offered to pensioners.',
    measure: 'pensioner-money-offers-2023',
    speaker: 'general-staff',
    said: '2023-07-29',
    regions: ['zaporizhzhia'],
    figure: ['exactly', 50_000],
    places: [],
    words: [/pensioners above all, 50,000 roubles/, /насамперед пенсіонерам, 50 тисяч рублів/],
  },
  {
    id: 'S14',
    says: 'Enterprises must hand over lists of staff.',
    measure: 'enterprise-staff-lists-2023',
    speaker: 'general-staff',
    said: '2023-07-29',
    regions: ['donetsk'],
    deadline: '2024-01-01',
    places: ['horlivka'],
    words: [/lists of staff/, /списки працівників/],
  },
  {
    id: 'S15',
    says: 'Dmytro Lubinets advises people to take a passport in order to survive.',
    measure: 'lubinets-advice-april-2023',
    speaker: 'dmytro-lubinets',
    said: '2023-04-30',
    regions: ALL,
    words: [
      /take a Russian passport if that is what it takes to survive/,
      /брати російський паспорт, .* щоб вижити/,
    ],
  },
  {
    id: 'S16',
    says: 'Imposed passports can be renounced afterwards.',
    measure: 'renunciation-law-planned-2023',
    speaker: 'dmytro-lubinets',
    said: '2023-04-17',
    regions: ALL,
    words: [/No adopted law of this kind was found/, /Ухваленого закону .* не знайдено/],
  },
  {
    id: 'S17',
    says: 'Iryna Vereshchuk advises people not to take Russian passports.',
    measure: 'vereshchuk-advice-may-2023',
    speaker: 'iryna-vereshchuk',
    said: '2023-05-01',
    regions: ALL,
    words: [/not to take Russian passports/, /не брати російських паспортів/],
  },
  {
    id: 'S18',
    says: 'Mykhailo Podoliak says that both are right.',
    measure: 'podoliak-reconciles-advice-2023',
    speaker: 'mykhailo-podoliak',
    said: '2023-05-01',
    regions: ALL,
    words: [/did not contradict each other/, /одне одному не суперечать/],
  },
];
