import { Button } from '@mantine/core';
import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import {
  ButtonLink,
  Dialogue,
  focusControl,
  KEYS,
  Nothing,
  Page,
  Remote,
  Section,
  TextAreaField,
  useActivities,
  useApi,
  useCommand,
  useSay,
} from '@rt/web/desk';
import { useState } from 'react';
import { t } from '../words';
import { KeepButton } from './keep-button';
import classes from './live.module.css';

/** A session that has ended: keep results, go on to review, or open it again before it is sealed. */
export function AfterSession({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const query = useActivities(roundtable.id);
  const next = roundtable.state === 'published' ? 'outputs' : 'review';
  return (
    <Page
      title={t('facilitate.ended')}
      of={roundtable.title}
      lead={roundtable.sealed ? t('facilitate.sealed-lead') : t('facilitate.ended-lead')}
      actions={<ButtonLink to={`/roundtables/${roundtable.id}/${next}`}>{t(`facilitate.to-${next}`)}</ButtonLink>}
    >
      <Section title={t('facilitate.results')} lead={t('facilitate.results-lead')}>
        <Remote query={query} rows={3}>
          {({ items }) => (
            <Results
              roundtable={roundtable}
              activities={items.filter((one) => one.state === 'closed' || one.state === 'archived')}
            />
          )}
        </Remote>
      </Section>
      {roundtable.state === 'closed' && !roundtable.sealed && roundtable.may.includes('run') ? (
        <Reopen roundtable={roundtable} />
      ) : null}
    </Page>
  );
}

interface ResultsProps {
  readonly roundtable: RoundtableBody;
  readonly activities: readonly ActivityBody[];
}

function Results({ roundtable, activities }: ResultsProps) {
  if (activities.length === 0) return <Nothing title={t('facilitate.no-results')} />;
  return (
    <ul className={classes['results']}>
      {activities.map((activity) => (
        <li key={activity.id}>
          <div>
            <strong>{activity.question}</strong>
            <div className={classes['muted']}>{t('facilitate.n-answered', { count: activity.answered })}</div>
          </div>
          {roundtable.may.includes('run') ? (
            <KeepButton roundtableId={roundtable.id} activityId={activity.id} kept={activity.kept} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Opening the session again: the reason as typed (null: not asked yet), and the act. */
function useReopen(roundtable: RoundtableBody) {
  const api = useApi();
  const say = useSay();
  const [reason, setReason] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const missing = (reason ?? '').trim() === '';
  const command = useCommand(
    (why: string) => api.post(`/roundtables/${roundtable.id}/session/reopen`, { reason: why }).then(() => true),
    [KEYS.roundtable(roundtable.id), KEYS.roundtables],
  );
  const run = async () => {
    if (missing) {
      setAsked(true);
      return focusControl('reason');
    }
    if (await command.run((reason ?? '').trim())) say(t('facilitate.reopened'));
  };
  return { reason, setReason, lacksReason: asked && missing, run, busy: command.busy, error: command.error };
}

function Reopen({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const { reason, setReason, lacksReason, run, busy, error } = useReopen(roundtable);
  return (
    <Section title={t('facilitate.reopen-title')} lead={t('facilitate.reopen-lead')}>
      <Button variant="default" onClick={() => setReason('')}>
        {t('facilitate.reopen')}
      </Button>
      <Dialogue
        opened={reason !== null}
        title={t('facilitate.reopen-title')}
        confirmLabel={t('facilitate.reopen')}
        busy={busy}
        error={error}
        onConfirm={() => void run()}
        onClose={() => setReason(null)}
      >
        <TextAreaField
          name="reason"
          label={t('facilitate.reason')}
          value={reason ?? ''}
          error={lacksReason ? t('facilitate.enter-reason') : undefined}
          onChange={setReason}
        />
      </Dialogue>
    </Section>
  );
}
