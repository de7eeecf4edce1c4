import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import type { KindAnswer } from '@rt/kinds';
import type { ShownAnswer } from '@rt/web/data';
import { type AnyPhoneForm, useReadyForm } from '@rt/web/kinds/phone';
import { Button } from '@rt/web/ui';

import { t } from '../words';
import { isAnswer } from './is-answer';
import { LoadAgain } from './load-again';
import { useCharts } from './use-charts';

interface AnsweredViewProps {
  readonly activity: ActivityView;
  readonly shown: ShownAnswer;
  readonly onChange: () => void;
}

export function AnsweredView({ activity, shown, onChange }: AnsweredViewProps) {
  const mayChange = activity.state === 'open' && activity.allowChange && shown.answer !== null;

  return (
    <div className="room__stack">
      {shown.state === 'not-counted' && shown.answer === null ? null : (
        <OwnAnswerView activity={activity} shown={shown} />
      )}
      <Results activity={activity} own={shown.answer} />
      {mayChange ? (
        <div className="room__actions">
          <Button look="quiet" wide busy={activity.paused} onClick={onChange}>
            {t('room.change')}
          </Button>
          <Button look="link" busy={activity.paused} onClick={() => shown.send(null)}>
            {t('room.withdraw')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type Without = (answer: KindAnswer) => KindAnswer | null;

/** What was given; where that is texts, each can be taken back once the question is closed. */
export function OwnAnswerView({
  activity,
  shown: { answer, entries, late, send },
}: Pick<AnsweredViewProps, 'activity' | 'shown'>) {
  const form = useReadyForm(activity.kind);
  const Given = form?.Given;
  const mayTake = activity.state === 'closed' && activity.allowChange;
  if (Given && isAnswer(answer)) {
    const takeBack = (without: Without) => send(without(answer), isAnswer(late) ? without(late) : late);
    return <Given answer={answer} entries={entries} takeBack={mayTake ? takeBack : undefined} />;
  }
  return <p>{ownWords(form, activity, answer)}</p>;
}

export function Results({ activity, own }: { readonly activity: ActivityView; readonly own: OwnAnswer['answer'] }) {
  const charts = useCharts(activity.kind);
  if (activity.tally === null) return <p className="room__muted">{whenResults(activity)}</p>;
  if (charts === null) return <p className="room__muted room__late">{t('room.loading')}</p>;
  if (charts === 'failed') return <LoadAgain>{t('room.results-failed')}</LoadAgain>;

  return (
    <charts.KindChart
      activity={activity}
      tally={activity.tally}
      hands={activity.hands}
      own={isAnswer(own) ? own : undefined}
      headlineHidden
      summaryHidden={activity.state === 'open'}
    />
  );
}

interface OwnWordsProps {
  readonly activity: ActivityView;
  readonly answer: OwnAnswer['answer'];
}

export function OwnWords({ activity, answer }: OwnWordsProps) {
  const form = useReadyForm(activity.kind);

  return <>{ownWords(form, activity, answer)}</>;
}

function ownWords(form: AnyPhoneForm | null, { config }: ActivityView, answer: OwnAnswer['answer']): string {
  if (answer === null) return t('room.no-answer');
  if (!isAnswer(answer)) return t('room.you-abstained');
  if (form === null) return t('room.loading');

  return t(form.writes ? 'room.you-wrote' : 'room.you-chose', { answer: form.describe(config, answer) });
}

function whenResults(activity: ActivityView): string {
  if (activity.visibility === 'never') return t('room.results-never');
  if (activity.visibility === 'on_reveal') return t('room.results-on-reveal');
  if (activity.state === 'closed') return t('room.results-on-reveal');

  return activity.visibility === 'after_vote' ? t('room.results-after-vote') : t('room.results-after-close');
}
