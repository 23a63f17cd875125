// Knows: who says so, in words. Does not know: the evidence, how the words are set.

import { describe, expect, test } from 'vitest';
import {
  attributionLine,
  capitalised,
  leadClaim,
  speakerSentence,
  statementCounts,
} from '../../src/catalogue/attribution.ts';
import type { Claim, KindId } from '../../src/catalogue/types.ts';
import { claim, same } from './testimony.ts';

const line = (claims: readonly Claim[], kind: KindId = 'passports') => {
  const { en, uk } = attributionLine(claims, kind);
  return [en, uk];
};

const agarkov = { id: 'agarkov', person: 'agarkov', name: { en: 'Oleg Agarkov', uk: 'Олег Агарков' } };
const fedorov = { id: 'fedorov', person: 'fedorov', name: { en: 'Ivan Fedorov', uk: 'Іван Федоров' } };
const ministry = { name: { en: 'the Russian Interior Ministry', uk: 'МВС РФ' } };
const staff = { name: { en: 'Ukraine’s General Staff', uk: 'Генеральний штаб ЗСУ' } };
const center = { name: { en: 'the National Resistance Center', uk: 'Центр національного спротиву' } };
const decree = { name: { en: 'decree of the President of Russia', uk: 'указ президента РФ' } };
const watch = { name: same('Human Rights Watch') };
const residents = { plural: true, name: { en: 'residents of Melitopol', uk: 'мешканці Мелітополя' } };
const resident = { name: { en: 'a Mariupol resident', uk: 'мешканка Маріуполя' } };
const administration = { name: { en: 'the Luhansk Regional Military Administration', uk: 'Луганська ОВА' } };

describe('one speaker stands behind a title', () => {
  test('the acting side claims', () => {
    expect(line([claim({ side: 'russian-official', speaker: agarkov })])).toEqual([
      'Claimed by Oleg Agarkov',
      'Стверджує Олег Агарков',
    ]);
  });

  test('its own act, and what it admits, the acting side states', () => {
    const stated = ['Stated by the Russian Interior Ministry', 'Заявляє МВС РФ'];
    expect(line([claim({ side: 'russian-official', basis: 'first-hand', speaker: ministry })])).toEqual(
      stated,
    );
    expect(line([claim({ side: 'russian-official', admission: true, speaker: ministry })])).toEqual(stated);
  });

  test('another side’s official says, its body reports', () => {
    expect(line([claim({ side: 'ukrainian-official', speaker: fedorov })])).toEqual([
      'Said by Ivan Fedorov',
      'Каже Іван Федоров',
    ]);
    expect(line([claim({ side: 'ukrainian-official', speaker: staff })])).toEqual([
      'Reported by Ukraine’s General Staff',
      'Повідомляє Генеральний штаб ЗСУ',
    ]);
  });

  test('the National Resistance Center is always called Ukrainian military', () => {
    expect(line([claim({ side: 'ukrainian-resistance', basis: 'report', speaker: center })])).toEqual([
      'Reported by the National Resistance Center (Ukrainian military)',
      'Повідомляє Центр національного спротиву (українські військові)',
    ]);
  });

  test('a witness says, several say in the plural', () => {
    const side = 'independent-media' as const;
    expect(line([claim({ side, basis: 'first-hand', witness: true, speaker: resident })])).toEqual([
      'Said by a Mariupol resident',
      'Каже мешканка Маріуполя',
    ]);
    expect(line([claim({ side, basis: 'first-hand', witness: true, speaker: residents })])).toEqual([
      'Said by residents of Melitopol',
      'Кажуть мешканці Мелітополя',
    ]);
  });

  test('field research is reported, a body’s own position is stated', () => {
    expect(line([claim({ side: 'research', basis: 'first-hand', speaker: watch })])).toEqual([
      'Reported by Human Rights Watch',
      'Повідомляє Human Rights Watch',
    ]);
    expect(
      line(
        [claim({ side: 'intergovernmental', basis: 'first-hand', speaker: { name: same('OHCHR') } })],
        'response',
      ),
    ).toEqual(['Stated by OHCHR', 'Заявляє OHCHR']);
  });

  test('the text of an act is named as such, and stands alone', () => {
    const claims = [
      claim({ side: 'ukrainian-official', speaker: staff }),
      claim({ side: 'russian-official', basis: 'document', speaker: decree }),
    ];
    expect(line(claims)).toEqual([
      'Text of the act: decree of the President of Russia',
      'Текст акта: указ президента РФ',
    ]);
  });

  test('an act whose text nobody has read is there as reported', () => {
    expect(line([claim({ side: 'russian-official', basis: 'report', speaker: decree })])).toEqual([
      'As reported: decree of the President of Russia',
      'За повідомленнями: указ президента РФ',
    ]);
    expect(
      line(
        [claim({ side: 'intergovernmental', basis: 'report', speaker: { name: same('ECHR') } })],
        'response',
      ),
    ).toEqual(['As reported: ECHR', 'За повідомленнями: ECHR']);
  });
});

describe('two speakers stand behind a title', () => {
  test('when they corroborate each other, in the plainest verb', () => {
    const claims = [
      claim({ side: 'ukrainian-official', speaker: fedorov }),
      claim({ side: 'ukrainian-resistance', basis: 'report', speaker: center }),
      claim({ side: 'research', basis: 'first-hand', speaker: watch }),
    ];
    expect(line(claims, 'threats')).toEqual([
      'Said by Ivan Fedorov and Human Rights Watch',
      'Кажуть Іван Федоров і Human Rights Watch',
    ]);
  });

  test('when both report, they report', () => {
    const claims = [
      claim({ side: 'ukrainian-resistance', basis: 'report', speaker: center }),
      claim({ side: 'research', basis: 'first-hand', speaker: watch }),
    ];
    expect(line(claims, 'threats')).toEqual([
      'Reported by the National Resistance Center (Ukrainian military) and Human Rights Watch',
      'Повідомляють Центр національного спротиву (українські військові) і Human Rights Watch',
    ]);
  });

  test('with «й» between a vowel and a consonant', () => {
    const claims = [
      claim({ side: 'independent-media', basis: 'first-hand', witness: true, speaker: resident }),
      claim({ side: 'ukrainian-official', speaker: administration }),
    ];
    expect(line(claims, 'pressure')[1]).toBe('Кажуть мешканка Маріуполя й Луганська ОВА');
  });

  test('when an act is known through a report', () => {
    const claims = [
      claim({ side: 'russian-official', basis: 'report', speaker: decree }),
      claim({
        side: 'independent-media',
        basis: 'report',
        speaker: { name: { en: 'Ukrainska Pravda', uk: '«Українська правда»' } },
      }),
    ];
    expect(line(claims)).toEqual([
      'Decree of the President of Russia, reported by Ukrainska Pravda',
      'Указ президента РФ, повідомляє «Українська правда»',
    ]);
  });

  test('when another than the lead puts it on record', () => {
    const claims = [
      claim({ side: 'ukrainian-official', speaker: administration }),
      claim({ side: 'russian-official', basis: 'first-hand', speaker: agarkov }),
    ];
    expect(line(claims)[0]).toBe('Said by the Luhansk Regional Military Administration and Oleg Agarkov');
  });

  test('but not when both are one person in two offices', () => {
    const claims = [
      claim({ side: 'ukrainian-official', speaker: fedorov }),
      claim({ side: 'research', basis: 'first-hand', speaker: { ...fedorov, id: 'fedorov-later' } }),
    ];
    expect(line(claims)).toEqual(['Said by Ivan Fedorov', 'Каже Іван Федоров']);
  });
});

test('the lead is the first claim that asserts and repeats nobody', () => {
  const context = claim({ side: 'russian-official', stance: 'context' });
  const repeats = claim({ side: 'independent-media', restsOn: 'fedorov' });
  const own = claim({ side: 'ukrainian-official', speaker: fedorov });
  expect(leadClaim([context, repeats, own])).toBe(own);
  expect(() => leadClaim([context, repeats])).toThrow(RangeError);
});

describe('the sentence of a card', () => {
  const interfax = { en: 'Interfax', uk: '«Интерфакс»' };
  const speaker = {
    ...agarkov,
    office: { en: 'head of the Rostov directorate', uk: 'начальник управління в Ростові' },
  };

  test('comes in parts: verb, name, office and channels', () => {
    const said = claim({ side: 'russian-official', speaker, via: [interfax] });
    expect(speakerSentence(said, 'passports', 'en')).toEqual({
      verb: 'Claimed by',
      name: 'Oleg Agarkov',
      office: 'head of the Rostov directorate',
      through: 'via',
      via: ['Interfax'],
    });
    expect(speakerSentence(said, 'passports', 'uk')).toEqual({
      verb: 'Стверджує',
      name: 'Олег Агарков',
      office: 'начальник управління в Ростові',
      through: 'через',
      via: ['«Интерфакс»'],
    });
  });

  test('does not repeat an office that the name holds', () => {
    const council = { name: same('Mariupol City Council'), office: same('city council') };
    expect(
      speakerSentence(claim({ side: 'ukrainian-official', speaker: council }), 'passports', 'en').office,
    ).toBeNull();
  });

  test('does not repeat a channel that the speaker’s name or office holds', () => {
    const told = { ...residents, office: same('interviewed by Reuters') };
    const said = claim({
      side: 'independent-media',
      witness: true,
      speaker: told,
      via: [same('Reuters'), same('AFP')],
    });
    expect(speakerSentence(said, 'pressure', 'en').via).toEqual(['AFP']);
  });
});

test('statements are counted, and those that say that it happened or say otherwise', () => {
  const stances = ['asserts', 'context', 'contradicts', 'asserts'] as const;
  const claims = stances.map((stance) => claim({ side: 'research', stance }));
  expect(statementCounts(claims)).toEqual({ statements: 4, asserting: 2, contradicting: 1 });
});

test('a name that begins a line has a capital, in both alphabets', () => {
  expect(['a resident', 'їхні слова', '«Рубрика»', 'OHCHR'].map(capitalised)).toEqual([
    'A resident',
    'Їхні слова',
    '«Рубрика»',
    'OHCHR',
  ]);
});
