import type { ContributionBody, RoundtableBody } from '@rt/contracts';
import { t } from '../words';

/** One line of the checklist before publishing. */
export interface Check {
  readonly id: string;
  readonly ok: boolean;
  readonly label: string;
  readonly detail: string;
  /** Where to put it right; null where nothing helps but another person. */
  readonly to: string | null;
}

/** What must hold before a roundtable is published; the server checks the same again. */
export function checksFor(roundtable: RoundtableBody, items: readonly ContributionBody[]): readonly Check[] {
  const at = `/roundtables/${roundtable.id}`;
  const ended = roundtable.state === 'closed' || roundtable.state === 'published';
  const accepted = items.filter((item) => item.state === 'accepted');
  const waiting = items.filter((item) => item.state === 'submitted');
  const yours = accepted.filter((item) => item.acceptedByYou);
  return [
    {
      id: 'ended',
      ok: ended,
      label: t('review.check-ended'),
      detail: ended ? '' : t('review.check-ended-not'),
      to: ended ? null : `${at}/live`,
    },
    {
      id: 'accepted',
      ok: accepted.length > 0,
      label: t('review.check-accepted', { count: accepted.length }),
      detail: waiting.length > 0 ? t('review.check-waiting', { count: waiting.length }) : '',
      to: waiting.length > 0 || accepted.length === 0 ? `${at}/review` : null,
    },
    {
      id: 'second-person',
      ok: accepted.length > 0 && yours.length === 0,
      label: t('review.check-second'),
      detail: yours.length > 0 ? t('review.check-second-not', { count: yours.length }) : '',
      to: null,
    },
  ];
}
