import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { wasHeld } from '@rt/domain/scheduling';
import { inRound } from '@rt/web/data';
import { createWords } from '@rt/words';

import { OwnWords, Results } from '../now/answered-view';
import { PageTitle } from '../page';
import { useRoom } from '../session/room-context';
import { resultsPage } from '../words.en-GB.json';

const t = createWords(resultsPage);

export function ResultsPage() {
  const { live, participation } = useRoom();
  const over = wasHeld(live.room?.session.state ?? participation.session.state);
  const shown = (live.room?.activities ?? []).filter((one) => one.tally !== null && one.state === 'closed');

  return (
    <section className="room__stack">
      <PageTitle pageKey="results" context={live.room?.session.title}>
        {t('results.title')}
      </PageTitle>
      {shown.length === 0 ? <p>{t(over ? 'results.none' : 'results.empty')}</p> : null}
      {shown.map((activity) => (
        <Result key={activity.id} activity={activity} own={inRound(live.own[activity.id], activity)?.answer ?? null} />
      ))}
    </section>
  );
}

function Result({ activity, own }: { readonly activity: ActivityView; readonly own: OwnAnswer['answer'] }) {
  return (
    <section className="room__stack room__result">
      <h2>{activity.question}</h2>
      <p className="room__muted">
        <OwnWords activity={activity} answer={own} />
      </p>
      <Results activity={activity} own={own} />
    </section>
  );
}
