import { Button } from '@mantine/core';
import type { ActivityBody, AgendaItemBody, RoundtableBody } from '@rt/contracts';
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
import { type ComponentProps, useState } from 'react';

import { t } from '../words';
import { ActivityLines } from './activity-lines';
import classes from './agenda.module.css';
import { AgendaRow } from './agenda-row';
import { ItemDialogue } from './item-dialogue';
import { LibraryDialogue } from './library-dialogue';
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
  const order = useActivityOrder(roundtable.id);
  const error = acts.error ?? order.error;
  // The item that is edited, as it stood when it was opened; 'new' for one to add; null while none is.
  const [editing, setEditing] = useState<AgendaItemBody | 'new' | null>(null);
  // The item that takes questions of the library, '' for none; null while that is not open.
  const [filling, setFilling] = useState<string | null>(null);
  const { agenda } = roundtable;
  return (
    <Page
      title={t('organise.agenda')}
      of={roundtable.title}
      actions={<Actions roundtable={roundtable} add={() => setEditing('new')} fromLibrary={() => setFilling('')} />}
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
              edit={() => setEditing(item)}
              fromLibrary={() => setFilling(item.id)}
            />
          ))}
        </ol>
      )}
      <Loose roundtable={roundtable} activities={activities} order={order} />
      {filling === null ? null : (
        <LibraryDialogue roundtable={roundtable} item={filling} close={() => setFilling(null)} />
      )}
      {editing === null ? null : (
        <ItemDialogue
          item={editing === 'new' ? null : editing}
          save={(item) => acts.save(item, editing === 'new' ? undefined : editing)}
          close={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

interface ActionsProps {
  readonly roundtable: RoundtableBody;
  add(): void;
  fromLibrary(): void;
}

function Actions({ roundtable, add, fromLibrary }: ActionsProps) {
  return (
    <>
      {roundtable.state === 'live' ? (
        <ButtonLink variant="default" to={`/roundtables/${roundtable.id}/live`}>
          {t('organise.back-to-live')}
        </ButtonLink>
      ) : null}
      {roundtable.may.includes('arrange') ? (
        <>
          <Button variant="default" onClick={fromLibrary}>
            {t('organise.from-library')}
          </Button>
          <Button onClick={add}>{t('organise.add-item')}</Button>
        </>
      ) : null}
    </>
  );
}

type LooseProps = ComponentProps<typeof ActivityLines>;

function Loose({ roundtable, activities, order }: LooseProps) {
  const loose = activities.filter((one) => !roundtable.agenda.some((item) => item.id === one.agendaItemId));
  if (loose.length === 0) return null;
  return (
    <Section title={t('organise.loose')} lead={t('organise.loose-lead')}>
      <ActivityLines roundtable={roundtable} activities={loose} order={order} />
    </Section>
  );
}
