import type { ActivityView, HostFacts, RoomState } from '@rt/contracts/plain';
import { useAnnounce } from '@rt/web/console-kit';
import { useCallback } from 'react';

import { t } from '../../words';
import { hasTimeLeft } from '../question/reveal';
import { useSayCount } from './use-say-count';

export function askingFor(
  activity: Pick<ActivityView, 'id' | 'state' | 'remainingMs'>,
  moreTime: HostFacts['moreTime'] = [],
): number {
  return hasTimeLeft(activity) ? (moreTime.find(({ activityId }) => activityId === activity.id)?.people ?? 0) : 0;
}

/** Announces that people ask for more time, on whichever question that is: one that is not the current one is named. */
export function SayAsking({ room: { session, activities } }: { readonly room: RoomState }) {
  return activities.map((activity) => (
    <SayAskingFor
      key={activity.id}
      question={activity.id === session.currentActivityId ? null : activity.question}
      asking={askingFor(activity, session.host?.moreTime)}
    />
  ));
}

interface SayAskingForProps {
  /** Null of the current question. */
  readonly question: string | null;
  readonly asking: number;
}

function SayAskingFor({ question, asking }: SayAskingForProps) {
  const wordsOf = useCallback(
    (count: number) =>
      question === null
        ? t('facilitate.asking-for-time', { count })
        : t('facilitate.asking-for-time-on', { count, question }),
    [question],
  );
  useSayCount(asking, useAnnounce(), wordsOf);
  return null;
}
