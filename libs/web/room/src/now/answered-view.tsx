import type { ActivityState, OwnAnswer } from '@rt/contracts/plain';
import type { ShownAnswer } from '@rt/web/data';
import { Button } from '@rt/web/ui';
import { kindForm } from '../kinds/kind-form';
import { t } from '../words';
import { isAnswer } from './answer-form';
import { useCharts } from './use-charts';

interface AnsweredViewProps {
  readonly activity: ActivityState;
  readonly shown: ShownAnswer;
  readonly onChange: () => void;
}

/** Own choice, the results as far as they may be seen, and the ways to change. */
export function AnsweredView({ activity, shown, onChange }: AnsweredViewProps) {
  const mayChange = activity.state === 'open' && activity.allowChange && shown.answer !== null;

  return (
    <div className="room__stack">
      {shown.state === 'not-counted' && shown.answer === null ? null : <p>{ownWords(activity, shown.answer)}</p>}
      <Results activity={activity} own={shown.answer} />
      {mayChange ? (
        <div className="room__actions">
          <Button look="quiet" wide onClick={onChange}>
            {t('room.change')}
          </Button>
          <Button look="link" onClick={() => shown.send(null)}>
            {t('room.withdraw')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The tally where it may be seen, else when it will be. */
export function Results({ activity, own }: { readonly activity: ActivityState; readonly own: OwnAnswer['answer'] }) {
  const charts = useCharts();
  if (activity.tally === null) return <p className="room__muted">{whenResults(activity)}</p>;
  if (charts === null) return <p className="room__muted room__late">{t('room.loading')}</p>;
  if (charts === 'failed') return <LoadAgain />;

  return (
    <charts.KindChart
      activity={activity}
      tally={activity.tally}
      own={isAnswer(own) ? own : undefined}
      headlineHidden
      summaryHidden={activity.state === 'open'}
    />
  );
}

function LoadAgain() {
  return (
    <div className="room__actions">
      <p>{t('room.results-failed')}</p>
      <Button look="quiet" onClick={() => location.reload()}>
        {t('room.try-again')}
      </Button>
    </div>
  );
}

/** The own answer in words. */
export function ownWords(activity: ActivityState, answer: OwnAnswer['answer']): string {
  const form = kindForm(activity.kind);
  if (answer === null || form === null) return t('room.no-answer');

  return isAnswer(answer)
    ? t('room.you-chose', { answer: form.describe(activity.config, answer) })
    : t('room.you-abstained');
}

/** What came too late, in words: it stands instead of 'You did not answer'. */
export function lateWords(activity: ActivityState, late: OwnAnswer['answer'] = null): string {
  const form = kindForm(activity.kind);

  return form !== null && isAnswer(late)
    ? t('room.answer-late', { answer: form.describe(activity.config, late) })
    : t('room.answer-not-counted');
}

function whenResults(activity: ActivityState): string {
  if (activity.visibility === 'never') return t('room.results-never');
  if (activity.visibility === 'on_reveal') return t('room.results-on-reveal');
  if (activity.state === 'closed') return t('room.results-on-reveal');

  return activity.visibility === 'after_vote' ? t('room.results-after-vote') : t('room.results-after-close');
}
