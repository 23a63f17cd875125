// Knows: which words stand on the picture in the place of a withdrawn still. Does not know: where each stands, or how an SVG becomes a file.
import type { Lang } from '../catalogue/types.ts';
import { dateWords } from '../i18n/dates.ts';
import { translator } from '../i18n/messages.ts';
import { noticeStill } from '../parts/noticeStill.ts';
import type { Ink } from '../parts/pictureMarks.ts';
import type { WithdrawalReason } from '../state/frozen.ts';

export interface Withdrawn {
  readonly lang: Lang;
  /** The day of the copy, and of its withdrawal, ISO. */
  readonly date: string;
  readonly day: string;
  readonly reason: WithdrawalReason;
}

/** As SVG, `width` by `height` px. */
export function drawNoticeStill(
  { lang, date, day, reason }: Withdrawn,
  size: { readonly width: number; readonly height: number },
  ink: Ink,
): string {
  const t = translator(lang);
  const words = (iso: string): string => dateWords(iso, lang, 'long');
  const paragraphs = [
    t('frozen.withdrawnWhen', { frozen: words(date), date: words(day) }),
    t(`frozen.reason.${reason}`),
    t('frozen.reasons'),
  ];
  return noticeStill({ site: t('site.name'), title: t('frozen.withdrawn'), paragraphs }, size, lang, ink);
}
