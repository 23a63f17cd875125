// Knows: which keys and values a source may hold, in CSL-JSON with our own under "custom". Does not know: who cites it.

import * as v from 'valibot';
import { filledList, id, language, oneOf, text } from './fields.ts';

const TRACKING = /[?&](utm_\w+|fbclid|gclid|yclid)=/;

const year = v.pipe(v.number('a year'), v.integer('a year'));
const month = v.pipe(
  v.number('a month'),
  v.integer('a month'),
  v.minValue(1, 'a month'),
  v.maxValue(12, 'a month'),
);
const dayOfMonth = v.pipe(
  v.number('a day'),
  v.integer('a day'),
  v.minValue(1, 'a day'),
  v.maxValue(31, 'a day'),
);
const dateParts = v.union(
  [v.strictTuple([year]), v.strictTuple([year, month]), v.strictTuple([year, month, dayOfMonth])],
  '[year], [year, month] or [year, month, day]',
);

export const source = v.strictObject(
  {
    id,
    type: oneOf([
      'article',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'broadcast',
      'interview',
      'legal_case',
      'legislation',
      'post',
      'post-weblog',
      'report',
      'speech',
      'webpage',
    ]),
    title: text,
    publisher: text,
    URL: v.pipe(
      v.string('an address'),
      v.regex(/^https?:\/\/[^\s/]+\.[^\s/]+/, 'an address that begins with http:// or https://'),
      v.check((url) => !TRACKING.test(url), 'an address without tracking parameters'),
    ),
    issued: v.optional(
      v.strictObject({
        'date-parts': v.pipe(filledList(dateParts, 'date'), v.maxLength(2, 'at most two dates')),
      }),
    ),
    language,
    custom: v.strictObject(
      {
        titleBasis: oneOf(['shown', 'url', 'label']),
        issuedBasis: oneOf(['page-text', 'url', 'index', 'inferred', 'unknown']),
        access: oneOf(['original', 'republication', 'copy', 'state-media']),
        state: v.nullable(
          v.pipe(v.string('a country code'), v.regex(/^[A-Z]{2}$/, 'a country code of two capital letters')),
        ),
      },
      'titleBasis, issuedBasis, access and state',
    ),
  },
  'a source',
);
