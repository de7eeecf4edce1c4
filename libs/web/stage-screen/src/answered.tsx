import type { ActivityView, SessionFacts } from '@rt/contracts/plain';
import { percent, share } from '@rt/domain/polling';

import { t } from './words';

interface AnsweredProps {
  readonly session: SessionFacts;
  readonly activity: ActivityView;
}

export function Answered({ session, activity }: AnsweredProps) {
  const { answered, state } = activity;
  // More answers than people: somebody left after answering.
  const joined = Math.max(session.joined, answered);
  const shown = `${percent(share(answered, joined)) ?? 0}%`;
  const nobodyYet = answered === 0 && state === 'open';

  return (
    <div className="stage__answered rt-numbers">
      <p>{nobodyYet ? t('stage-screen.waiting-first') : t('stage-screen.answered', { answered, joined })}</p>
      <div className="stage__track" aria-hidden="true">
        <div className="stage__fill" style={{ width: shown }} />
      </div>
      <p className="stage__share">{shown}</p>
    </div>
  );
}
