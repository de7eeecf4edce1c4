import type { ActivityView } from '@rt/contracts/plain';
import { Timer } from '@rt/web/ui';

import { PageTitle } from './page-title';
import { t } from './words';

/** Characters up to which a question stands in the largest type, and in the next ones. */
const LENGTHS = [70, 130, 220] as const;
const SIZES = ['short', 'medium', 'long', 'longest'] as const;

interface QuestionHeadProps {
  readonly activity: ActivityView;
  /** When the remaining time was heard; left out where no time is shown. */
  readonly since?: number;
  readonly hint?: string | null;
}

/** The question, in type as large as its length allows, beside the time left, standing while the host has paused it, or the word that voting has closed. */
export function QuestionHead({ activity, since, hint = null }: QuestionHeadProps) {
  const { question, state, paused, remainingMs, roundNo } = activity;
  const held = state === 'open' && paused === true;

  return (
    <header className={`stage__head stage__head--${sizeOf(question)}`}>
      <div>
        <PageTitle className="stage__question">{question}</PageTitle>
        {roundNo === undefined ? null : <p className="stage__hint">{t('stage-screen.round', { round: roundNo })}</p>}
        {hint ? <p className="stage__hint">{hint}</p> : null}
      </div>
      {state === 'open' ? <Clock held={held} remainingMs={remainingMs} since={since} /> : null}
      {state === 'closed' ? <span className="stage__closed">{t('stage-screen.closed-mark')}</span> : null}
    </header>
  );
}

interface ClockProps {
  readonly held: boolean;
  readonly remainingMs: number | null;
  readonly since: number | undefined;
}

function Clock({ held, remainingMs, since }: ClockProps) {
  const runs = remainingMs !== null && since !== undefined;
  const timer = runs ? <Timer remainingMs={remainingMs} since={held ? null : since} bare /> : null;

  return held ? (
    <div className="stage__held">
      <span className="stage__closed">{t('stage-screen.paused-mark')}</span>
      {timer}
    </div>
  ) : (
    timer
  );
}

function sizeOf(question: string): (typeof SIZES)[number] {
  const at = LENGTHS.findIndex((length) => question.length <= length);

  return SIZES[at] ?? 'longest';
}
