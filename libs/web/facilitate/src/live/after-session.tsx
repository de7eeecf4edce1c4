import { Button, Group } from '@mantine/core';
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
  useRefresh,
  useSay,
} from '@rt/web/desk';
import { useState } from 'react';
import { t } from '../words';
import { KeepButton } from './keep-button';
import classes from './live.module.css';
import { useSession } from './use-session';

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

function Reopen({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const { reopen } = useSession(roundtable.id);
  const refresh = useRefresh();
  const say = useSay();
  const [reason, setReason] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [empty, setEmpty] = useState(false);
  const run = async () => {
    if (!reason?.trim()) {
      setEmpty(true);
      return focusControl('reason');
    }
    setBusy(true);
    setFailure(null);
    try {
      await reopen(reason.trim());
      say(t('facilitate.reopened'));
      await refresh([KEYS.roundtable(roundtable.id)]);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('facilitate.reopen-title')} lead={t('facilitate.reopen-lead')}>
      <Group>
        <Button variant="default" onClick={() => setReason('')}>
          {t('facilitate.reopen')}
        </Button>
      </Group>
      <Dialogue
        opened={reason !== null}
        title={t('facilitate.reopen-title')}
        confirmLabel={t('facilitate.reopen')}
        busy={busy}
        error={failure}
        onConfirm={() => void run()}
        onClose={() => setReason(null)}
      >
        <TextAreaField
          name="reason"
          label={t('facilitate.reason')}
          value={reason ?? ''}
          error={empty && !reason?.trim() ? t('facilitate.enter-reason') : undefined}
          onChange={setReason}
        />
      </Dialogue>
    </Section>
  );
}
