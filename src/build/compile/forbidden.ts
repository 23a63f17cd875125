// Knows: spellings and markup that no words of ours may hold, and what to write instead. Does not know: where words stand.

interface Forbidden {
  readonly spelling: RegExp;
  /** Ends the sentence "got …, expected …". */
  readonly instead: string;
}

const whole = (pattern: string, flags = 'giu') => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);
/** Ukrainian declines: what follows the stem is an ending. */
const stem = (pattern: string) => whole(`(?:${pattern})\\p{Ll}*`);

const OWN_NAME = 'the Ukrainian name';
const IN_MARKS = 'it in quotation marks only, with an entry in glossary.yaml';

/** Refused outside quotation marks, and outside a source's own title and publisher. */
export const FORBIDDEN: readonly Forbidden[] = [
  { spelling: whole('Kiev'), instead: `${OWN_NAME}: Kyiv` },
  { spelling: whole('Kharkov'), instead: `${OWN_NAME}: Kharkiv` },
  { spelling: whole('Lugansk'), instead: `${OWN_NAME}: Luhansk` },
  { spelling: whole('Zaporozh(?:ye|ie|e|ya)'), instead: `${OWN_NAME}: Zaporizhzhia` },
  { spelling: stem('Киев'), instead: `${OWN_NAME}: Київ` },
  { spelling: stem('Харьков'), instead: `${OWN_NAME}: Харків` },
  { spelling: stem('Луганск'), instead: `${OWN_NAME}: Луганськ` },
  { spelling: stem('Запорож(?:ь|ск)'), instead: `${OWN_NAME}: Запоріжжя` },
  { spelling: whole('DPR|LPR|ДНР|ЛНР', 'gu'), instead: IN_MARKS },
  { spelling: whole("people[’']s republics?"), instead: IN_MARKS },
  { spelling: stem('народн\\p{Ll}+ республік'), instead: IN_MARKS },
  { spelling: whole('new (?:regions?|subjects?|territor(?:y|ies))'), instead: IN_MARKS },
  { spelling: stem("нов\\p{Ll}{1,3} (?:регіон|суб[’']єкт|територі)"), instead: IN_MARKS },
  { spelling: whole('special military operation'), instead: IN_MARKS },
  { spelling: stem('спеціальн\\p{Ll}+ (?:воєнн|військов)\\p{Ll}+ операці'), instead: IN_MARKS },
  { spelling: whole('СВО', 'gu'), instead: IN_MARKS },
  {
    spelling: whole('disputed (?:areas?|regions?|territor(?:y|ies))'),
    instead: 'temporarily occupied territories',
  },
  { spelling: stem('спірн\\p{Ll}+ (?:регіон|територі)'), instead: 'тимчасово окуповані території' },
];

/** HTML tags and entities, and the marks of Markdown. */
export const MARKUP = /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]\w*);|\]\(|\*\*|__|`/gi;
