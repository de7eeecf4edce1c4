import { Button } from '@mantine/core';
import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import {
  ButtonLink,
  Nothing,
  Page,
  ProblemPanel,
  Remote,
  Section,
  useActivities,
  useRoundtable,
} from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';
import { ActivityLines } from './activity-lines';
import classes from './agenda.module.css';
import { AgendaRow } from './agenda-row';
import { ItemDialogue } from './item-dialogue';
import { MinutesBar } from './minutes-bar';
import { useActivityOrder } from './use-activity-order';
import { useAgenda } from './use-agenda';

/** The run of show: items with minutes, and the activities that happen in them. */
export function AgendaPage({ roundtableId }: { readonly roundtableId: string }) {
  const roundtable = useRoundtable(roundtableId);
  const activities = useActivities(roundtableId);
  return (
    <Remote query={roundtable}>
      {(body) => <Remote query={activities}>{({ items }) => <Agenda roundtable={body} activities={items} />}</Remote>}
    </Remote>
  );
}

interface AgendaProps {
  readonly roundtable: RoundtableBody;
  readonly activities: readonly ActivityBody[];
}

function Agenda({ roundtable, activities }: AgendaProps) {
  const acts = useAgenda(roundtable);
  const order = useActivityOrder(roundtable.id, activities);
  const error = acts.error ?? order.error;
  // The index of the item that is edited; 'new' for one to add; null while none is.
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const { agenda } = roundtable;
  const loose = activities.filter((one) => !agenda.some((item) => item.id === one.agendaItemId));
  return (
    <Page
      title={t('organise.agenda')}
      of={roundtable.title}
      actions={<Actions roundtable={roundtable} add={() => setEditing('new')} />}
    >
      <MinutesBar used={roundtable.agendaMinutes} slot={roundtable.slotMinutes} />
      {error ? <ProblemPanel error={error} title={t('organise.agenda-failed')} /> : null}
      {agenda.length === 0 ? (
        <Nothing title={t('organise.agenda-empty')}>{t('organise.agenda-empty-hint')}</Nothing>
      ) : (
        <ol className={classes['items']}>
          {agenda.map((item, index) => (
            <AgendaRow
              key={item.id}
              roundtable={roundtable}
              item={item}
              index={index}
              activities={activities.filter((one) => one.agendaItemId === item.id)}
              acts={acts}
              order={order}
              edit={() => setEditing(index)}
            />
          ))}
        </ol>
      )}
      {loose.length > 0 ? (
        <Section title={t('organise.loose')} lead={t('organise.loose-lead')}>
          <ActivityLines roundtable={roundtable} activities={loose} order={order} />
        </Section>
      ) : null}
      {editing === null ? null : (
        <ItemDialogue
          item={editing === 'new' ? null : (agenda[editing] ?? null)}
          save={acts.save}
          close={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

function Actions({ roundtable, add }: { readonly roundtable: RoundtableBody; add(): void }) {
  return (
    <>
      {roundtable.state === 'live' ? (
        <ButtonLink variant="default" to={`/roundtables/${roundtable.id}/live`}>
          {t('organise.back-to-live')}
        </ButtonLink>
      ) : null}
      {roundtable.may.includes('arrange') ? <Button onClick={add}>{t('organise.add-item')}</Button> : null}
    </>
  );
}
