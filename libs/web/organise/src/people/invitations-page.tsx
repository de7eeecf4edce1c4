import { Alert } from '@mantine/core';
import type { InvitationList, RoundtableBody } from '@rt/contracts';
import { KEYS, Nothing, Page, Remote, useApi, useRoundtable } from '@rt/web/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { HeldMails } from '../mails/held-mails';
import { UnsentInvitations } from '../mails/unsent-invitations';
import { t } from '../words';
import { Attendees } from './attendees';
import { InvitationTable } from './invitation-table';
import classes from './people.module.css';
import { PickDialogue } from './pick-dialogue';
import { useListAction } from './use-list-action';

const LOOK_AGAIN_MS = 2000;

/** Who is invited, what they answered, how many seats are left. */
export function InvitationsPage({ roundtableId }: { readonly roundtableId: string }) {
  const api = useApi();
  const roundtable = useRoundtable(roundtableId);
  const invitations = useQuery({
    queryKey: KEYS.invitations(roundtableId),
    queryFn: () => api.get<InvitationList>(`/roundtables/${roundtableId}/invitations`),
    // Mail goes out within seconds: until then the list is looked at again.
    refetchInterval: ({ state }) => (state.data?.items.some((row) => row.state === 'queued') ? LOOK_AGAIN_MS : false),
  });
  return (
    <Remote query={roundtable}>
      {(body) => <Remote query={invitations}>{(list) => <Invitations roundtable={body} list={list} />}</Remote>}
    </Remote>
  );
}

interface InvitationsProps {
  readonly roundtable: RoundtableBody;
  readonly list: InvitationList;
}

function Invitations({ roundtable, list }: InvitationsProps) {
  const [picking, setPicking] = useState(false);
  const may = roundtable.may.includes('invite');
  const invite = useListAction(t('organise.invite'), () => setPicking(true));
  return (
    <Page
      title={t('organise.people')}
      of={roundtable.title}
      actions={may && list.items.length > 0 ? invite.atTop : null}
    >
      {roundtable.state === 'draft' ? (
        <Alert color="petrol" variant="light" mb="lg">
          {t('organise.people-draft')}
        </Alert>
      ) : null}
      <HeldMails roundtable={roundtable} />
      <UnsentInvitations roundtable={roundtable} list={list} />
      <Counts roundtable={roundtable} list={list} />
      {list.items.length === 0 ? (
        <Nothing title={t('organise.nobody-invited')} action={may ? invite.inEmpty : undefined}>
          {t('organise.nobody-invited-hint')}
        </Nothing>
      ) : (
        <InvitationTable roundtable={roundtable} items={list.items} />
      )}
      <Attendees roundtable={roundtable} />
      {picking ? <PickDialogue roundtable={roundtable} list={list} close={() => setPicking(false)} /> : null}
    </Page>
  );
}

function Counts({ roundtable, list }: InvitationsProps) {
  const { invited, accepted, tentative, declined, askedAgain } = roundtable.invitations;
  const facts: readonly (readonly [string, string | number])[] = [
    [t('organise.count-invited'), invited],
    [t('organise.count-accepted'), accepted],
    [t('organise.count-tentative'), tentative],
    [t('organise.count-declined'), declined],
    // Only a roundtable that was moved has any.
    ...(askedAgain > 0 ? [[t('organise.count-asked-again'), askedAgain] as const] : []),
    [t('organise.count-seats'), list.seatsLeft ?? t('organise.unlimited')],
  ];
  return (
    <dl className={classes['counts']}>
      {facts.map(([label, value]) => (
        <div key={label} className={classes['count']}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
