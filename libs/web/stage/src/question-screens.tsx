import type { ActivityState, SessionFacts } from '@rt/contracts/plain';
import type { ChoiceOption, RatingConfig } from '@rt/domain/polling';
import { KindChart, Timer } from '@rt/web/ui';
import { ruleName, t } from './words';

interface ScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityState;
}

/** Most rows that can be read from the back of a room. */
const MOST_ROWS = 8;
/** So few options stand in larger type. */
const FEW_ROWS = 5;

/** The question with its options, how many answered, the time left. */
export function QuestionScreen({ session, activity, since }: ScreenProps & { readonly since: number }) {
  const timed = activity.state === 'open' && activity.remainingMs !== null;

  return (
    <>
      <header className="stage__head">
        <h1>{activity.question}</h1>
        {timed ? <Timer remainingMs={activity.remainingMs ?? 0} since={since} /> : <ClosedMark activity={activity} />}
      </header>
      <OptionsPreview config={activity.config as Partial<RatingConfig> & { options?: readonly ChoiceOption[] }} />
      <Base session={session} activity={activity} />
    </>
  );
}

/** The chart (wireframe B), or why there is none yet. */
export function ResultsScreen({ session, activity }: ScreenProps) {
  const options = (activity.config as { options?: readonly unknown[] }).options?.length ?? 0;

  return (
    <>
      <header className="stage__head">
        <h1>{activity.question}</h1>
        <ClosedMark activity={activity} />
      </header>
      {activity.tally ? (
        <div className="stage__chart">
          <KindChart activity={activity} tally={activity.tally} headlineHidden summaryHidden baseHidden />
        </div>
      ) : (
        <p className="stage__chart">{t('stage.results-hidden')}</p>
      )}
      {activity.tally && options > MOST_ROWS ? (
        <p className="stage__muted">{t('stage.more-options', { shown: MOST_ROWS, count: options })}</p>
      ) : null}
      <Base session={session} activity={activity} />
    </>
  );
}

function ClosedMark({ activity }: { readonly activity: ActivityState }) {
  return activity.state === 'closed' ? <span className="stage__closed">{t('stage.closed-mark')}</span> : null;
}

function Base({ session, activity }: ScreenProps) {
  const { answered } = activity;
  // More answers than people: somebody left after answering.
  const joined = Math.max(session.joined, answered);
  const words =
    answered === 0 && activity.state === 'open' ? t('stage.waiting-first') : t('stage.answered', { answered, joined });

  return (
    <p className="stage__base">
      <span className="rt-numbers">{words}</span> · {ruleName(session.rule)}
    </p>
  );
}

function OptionsPreview({
  config,
}: {
  readonly config: Partial<RatingConfig> & { options?: readonly ChoiceOption[] };
}) {
  if (config.options === undefined) {
    const low = config.start ?? 1;
    const values = {
      low,
      lowLabel: config.lowLabel ?? '',
      high: low + (config.points ?? 1) - 1,
      highLabel: config.highLabel ?? '',
    };

    return <p className="stage__chart stage__lead">{t('stage.scale', values)}</p>;
  }
  const shown = config.options.slice(0, MOST_ROWS);

  return (
    <div className="stage__chart">
      <ul className={shown.length > FEW_ROWS ? 'stage__options' : 'stage__options stage__options--few'}>
        {shown.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
      {config.options.length > MOST_ROWS ? (
        <p className="stage__muted">{t('stage.options-on-phone', { count: config.options.length })}</p>
      ) : null}
    </div>
  );
}
