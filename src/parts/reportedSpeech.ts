// Knows: one sentence that reports a measure as somebody's statement: who, when, through whom, read where, and what. Does not know: how it is shown.
import { capitalised, frontClaim, nameInLine, speakerSentence } from '../catalogue/attribution.ts';
import { clause } from '../catalogue/clause.ts';
import { and, THROUGH, verbAfter, voiceOf } from '../catalogue/speech.ts';
import type { Claim, DateSpan, Lang, Measure } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import type { Translator } from '../i18n/messages.ts';

/** "on 27 February 2024", "in September 2023", "about 2025". */
function onDay({ edtf }: DateSpan): string {
  const words = dateWords(edtf, 'en', 'long');
  if (edtf.includes('~')) return words;
  return `${/-\d\d-\d\d/.test(edtf) ? 'on' : 'in'} ${words}`;
}

function through({ via }: { readonly via: readonly string[] }, lang: Lang): string | null {
  if (via.length === 0) return null;
  const names = via.reduce((before, name) => `${before} ${and(before, name, lang)} ${name}`);
  return `${THROUGH[lang]} ${names}`;
}

/** Where it was read: an act in the publication of its text, anything else in a source that can be linked, where there is one. */
function readAt({ sources, speaker, basis, via }: Claim, t: Translator): string | null {
  const text = basis === 'document' ? sources.find(({ type }) => type === 'legislation') : undefined;
  const source = text ?? sources.find(({ url }) => url !== null) ?? sources[0];
  // Speaker or channel have published it themselves, and are named already.
  const named = [speaker.name.en, ...via.map(({ name }) => name.en)];
  if (source === undefined || source.publisher.includes(speaker.name.en) || named.includes(source.publisher))
    return null;
  return t(source.access === 'copy' ? 'source.copy' : 'take.published', { publisher: source.publisher });
}

/**
 * "Oleg Agarkov, head of …, claimed on 27 February 2024, via Interfax, as published by Ukrainska Pravda: Over 2 million passports issued."
 * Ukrainian has its verb in the present, which fits a speaker of any gender, and what would need a case in brackets.
 */
export function reportedSpeech(measure: Measure, t: Translator): string {
  const { lang } = t;
  const claim = frontClaim(measure.claims);
  const { name, office, via } = {
    ...speakerSentence(claim, measure.kind, lang),
    name: nameInLine(claim.speaker, lang),
  };
  const voice = voiceOf(claim, measure.kind);
  const verb = verbAfter(voice, lang, claim.speaker.plural);
  // The name says it already.
  const titled = office === null || claim.speaker.side === 'ukrainian-resistance' ? null : office;
  const who = capitalised([name, titled].filter((part) => part !== null).join(', '));
  const how = [through({ via }, lang), readAt(claim, t)].filter((part) => part !== null);
  const what = capitalised(clause(measure, claim, lang, (says) => t('take.version', { says })));
  const isAct = voice === 'act' || voice === 'as-reported';
  if (lang === 'en' && !isAct) {
    return `${who}${titled === null ? '' : ','} ${verb} ${[onDay(claim.said), ...how].join(', ')}: ${what}.`;
  }
  const details = [dateWords(claim.said.edtf, lang, 'long'), ...how];
  return isAct
    ? `${who} (${[verb, ...details].join(', ')}): ${what}.`
    : `${who}${titled === null ? '' : ','} ${verb} (${details.join(', ')}): ${what}.`;
}
