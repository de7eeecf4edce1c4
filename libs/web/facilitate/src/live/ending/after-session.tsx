import { Alert, Button } from '@mantine/core';
import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import { isOver, numbersInShow } from '@rt/domain/polling';
import { runningOrder } from '@rt/domain/scheduling';
import {
  ButtonLink,
  KEYS,
  Nothing,
  Page,
  PageLink,
  ReasonDialogue,
  Remote,
  Section,
  useActivities,
  useApi,
  useRefresh,
  useSay,
} from '@rt/web/console-kit';
import { chartFileName } from '@rt/web/kinds/chart-models';
import { DownloadAll } from '@rt/web/session-files';
import { formatDay } from '@rt/words';
import { useState } from 'react';

import { ChairNote } from '../../chair-note/chair-note';
import { t } from '../../words';
import classes from '../live.module.css';
import { ByGroup } from '../question/by-group';
import { PickedTogether } from '../question/picked-together';
import { canKeep, waitsToBeShown } from '../question/reveal';
import { KeepTick, KeepTicked, useKeeping } from './keep-results';
import { ShowButton } from './show-button';
import { useNews } from './use-news';

const LOOK_AGAIN_EVERY_MS = 10_000;

/** A session that has ended: keep results, go on to review, or open it again before it is sealed. */
export function AfterSession({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const query = useActivities(roundtable.id);
  useNews(roundtable, roundtable.sealed && !roundtable.erased);
  // No socket tells this page that another host has opened the session again, or that it can be opened no more.
  useNews(roundtable, !roundtable.sealed, LOOK_AGAIN_EVERY_MS);
  const next = roundtable.state === 'published' ? 'outputs' : 'review';
  const agendaItemIds = roundtable.agenda.map(({ id }) => id);
  return (
    <Page
      title={t('facilitate.ended')}
      of={roundtable.title}
      lead={t(leadOf(roundtable))}
      actions={<ButtonLink to={`/roundtables/${roundtable.id}/${next}`}>{t(`facilitate.to-${next}`)}</ButtonLink>}
    >
      {roundtable.deletesOn === null ? null : (
        <Alert color="warning" variant="light" mb="lg">
          {t('facilitate.deletes-on', { day: formatDay(roundtable.deletesOn) })}{' '}
          <PageLink to={`/roundtables/${roundtable.id}/plan`}>{t('facilitate.to-file')}</PageLink>
        </Alert>
      )}
      <DownloadAll roundtable={roundtable} />
      <Section title={t('facilitate.results')} lead={t('facilitate.results-lead')}>
        <Remote query={query} rows={3}>
          {({ items }) => <Results roundtable={roundtable} items={runningOrder(agendaItemIds, items)} />}
        </Remote>
      </Section>
      <div className={classes['apart']}>
        <ChairNote roundtable={roundtable} />
      </div>
      {roundtable.state === 'closed' && !roundtable.sealed && roundtable.may.includes('run') ? (
        <Reopen roundtable={roundtable} />
      ) : null}
    </Page>
  );
}

/** Also a question whose further round was taken back, or never opened: the rounds before have a result. */
function hasEnded({ state, roundNo }: ActivityBody): boolean {
  return isOver(state) || roundNo > 1;
}

/** That links are erased is said only once nothing of them is left in the files of the database. */
function leadOf({ sealed, erased }: RoundtableBody) {
  if (!sealed) return 'facilitate.ended-lead';

  return erased ? 'facilitate.erased-lead' : 'facilitate.sealed-lead';
}

interface ResultsProps {
  readonly roundtable: RoundtableBody;
  readonly items: readonly ActivityBody[];
}

function Results({ roundtable, items }: ResultsProps) {
  const activities = items.filter(hasEnded);
  const numbers = numbersInShow(items);
  const runs = roundtable.may.includes('run');
  const keeping = useKeeping(roundtable.id, runs ? activities.filter((one) => canKeep(one) && !one.kept) : []);
  if (activities.length === 0) return <Nothing title={t('facilitate.no-results')} />;
  return (
    <>
      <ul className={classes['results']}>
        {activities.map((activity) => (
          <li key={activity.id}>
            <div>
              <strong>{activity.question}</strong>
              {activity.state === 'ready' ? null : (
                <div className={classes['muted']}>{t('facilitate.n-answered', { count: activity.answered })}</div>
              )}
              <PickedTogether roundtableId={roundtable.id} activity={activity} />
              <ByGroup
                roundtableId={roundtable.id}
                activity={activity}
                download={chartFileName(roundtable.ref, numbers.get(activity.id) ?? 0)}
                publishes={runs}
              />
            </div>
            {runs && !roundtable.sealed && waitsToBeShown(activity) ? (
              <ShowButton roundtableId={roundtable.id} activity={activity} />
            ) : null}
            {runs ? <KeepTick activity={activity} keeping={keeping} /> : null}
          </li>
        ))}
      </ul>
      <KeepTicked keeping={keeping} />
    </>
  );
}

function Reopen({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const reopen = async (reason: string) => {
    await api.call('POST /api/roundtables/{roundtableId}/session/reopen', {
      at: { roundtableId: roundtable.id },
      body: { reason },
    });
    say(t('facilitate.reopened'));
    await refresh([KEYS.roundtable(roundtable.id), KEYS.roundtables]);
  };
  return (
    <Section title={t('facilitate.reopen-title')} lead={t('facilitate.reopen-lead')}>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('facilitate.reopen')}
      </Button>
      {asking ? (
        <ReasonDialogue
          title={t('facilitate.reopen-title')}
          hint={t('facilitate.reopen-hint')}
          confirmLabel={t('facilitate.reopen')}
          confirm={reopen}
          close={() => setAsking(false)}
        />
      ) : null}
    </Section>
  );
}
