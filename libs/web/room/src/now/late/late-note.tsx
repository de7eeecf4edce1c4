import type { ActivityView } from '@rt/contracts/plain';
import type { ShownAnswer } from '@rt/web/data';
import { useReadyForm } from '@rt/web/kinds/phone';
import { Banner } from '@rt/web/ui';
import { createWords } from '@rt/words';

import { lateNote } from '../../words.en-GB.json';
import { isAnswer } from '../is-answer';

const t = createWords(lateNote);

interface LateNoteProps {
  readonly activity: ActivityView;
  readonly shown: Pick<ShownAnswer, 'late' | 'refused'>;
}

/** That an answer came too late, in words; where the same round is open again, that it can be sent. */
export function LateNote({ activity, shown: { late = null, refused } }: LateNoteProps) {
  const form = useReadyForm(activity.kind);
  if (refused) return <Banner tone="warning">{t('late.again')}</Banner>;
  const isKnown = form !== null && isAnswer(late);
  const given = isKnown ? t('late.not-counted', { answer: form.describe(activity.config, late) }) : t('late.answer');

  return <Banner tone="warning">{late === null ? t('late.change') : given}</Banner>;
}
