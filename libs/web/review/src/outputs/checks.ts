import type { ContributionBody, RoundtableBody } from '@rt/contracts';
import { wasHeld } from '@rt/domain/scheduling';

import { t } from '../words';

/** One line of the checklist before publishing. */
export interface Check {
  readonly id: string;
  readonly ok: boolean;
  readonly label: string;
  readonly detail: string;
  /** Where to put it right; null where nothing helps but another person. */
  readonly to: string | null;
  readonly act: 'start' | 'end' | 'review';
}

/** What must hold before a roundtable is published; the server checks the same again. */
export function checksFor(roundtable: RoundtableBody, items: readonly ContributionBody[]): readonly Check[] {
  const at = `/roundtables/${roundtable.id}`;
  const ended = wasHeld(roundtable.state);
  const accepted = items.filter((item) => item.state === 'accepted');
  const agreed = accepted.filter((item) => item.approval !== 'awaited');
  const awaited = accepted.length - agreed.length;
  return [
    {
      id: 'ended',
      ok: ended,
      label: t('review.check-ended'),
      detail: ended ? '' : t('review.check-ended-not'),
      to: ended ? null : `${at}/live`,
      act: roundtable.state === 'live' ? 'end' : 'start',
    },
    acceptedCheck(accepted.length, items.filter((item) => item.state === 'submitted').length, at),
    secondPersonCheck(agreed, awaited),
    ...(awaited > 0 ? [approvalCheck(agreed.length, awaited, at)] : []),
  ];
}

function acceptedCheck(accepted: number, waiting: number, at: string): Check {
  return {
    id: 'accepted',
    ok: accepted > 0,
    label: t('review.check-accepted', { count: accepted }),
    detail: waiting > 0 ? t('review.check-waiting', { count: waiting }) : '',
    to: waiting > 0 || accepted === 0 ? `${at}/review` : null,
    act: 'review',
  };
}

/** What others accepted can be published now; the own ones are left for them. */
function secondPersonCheck(agreed: readonly ContributionBody[], awaited: number): Check {
  const yours = agreed.filter((item) => item.acceptedByYou).length;
  const others = agreed.length - yours;
  const words = others > 0 ? 'review.check-second-some' : 'review.check-second-not';
  return {
    id: 'second-person',
    ok: others > 0 || (agreed.length === 0 && awaited > 0),
    label: t('review.check-second'),
    detail: yours > 0 ? t(words, { count: yours }) : '',
    to: null,
    act: 'review',
  };
}

function approvalCheck(agreed: number, awaited: number, at: string): Check {
  return {
    id: 'approval',
    ok: agreed > 0,
    label: t('review.check-approval'),
    detail: t('review.check-approval-not', { count: awaited }),
    to: `${at}/review`,
    act: 'review',
  };
}
