import { Alert } from '@mantine/core';
import type { InvitationList, InvitationRow, RoundtableBody } from '@rt/contracts';
import { KEYS, Nothing, Page, Remote, useApi, useMe, useRoundtable } from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { HeldMails } from '../mails/held-mails';
import { UnsentInvitations } from '../mails/unsent-invitations';
import { mayUseDirectory } from '../may-plan';
import { t } from '../words';
import { Attendees } from './attendees';
import { InvitationTable } from './invitation-table';
import classes from './people.module.css';
import { PickDialogue } from './pick-dialogue';
import { useListAction } from './use-list-action';

const LOOK_AGAIN_MS = 2000;

/** Who is invited, what they answered, how many seats are left; for note takers, who is in the room. */
export function InvitationsPage({ roundtableId }: { readonly roundtableId: string }) {
  const roundtable = useRoundtable(roundtableId);
  return (
    <Remote query={roundtable}>
      {(body) => (body.may.includes('run') ? <WithList roundtable={body} /> : <InTheRoom roundtable={body} />)}
    </Remote>
  );
}

function WithList({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const invitations = useQuery({
    queryKey: KEYS.invitations(roundtable.id),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/invitations', { at: { roundtableId: roundtable.id } }),
    // Mail goes out within seconds: until then, or until it is refused, the list is looked at again.
    refetchInterval: ({ state }) => (state.data?.items.some(isOnItsWay) ? LOOK_AGAIN_MS : false),
  });
  return <Remote query={invitations}>{(list) => <Invitations roundtable={roundtable} list={list} />}</Remote>;
}

function isOnItsWay({ state, mailRefused }: InvitationRow): boolean {
  return state === 'queued' && !mailRefused;
}

// Answers to invitations are for those who plan and run the session.
function InTheRoom({ roundtable }: { readonly roundtable: RoundtableBody }) {
  return (
    <Page title={t('organise.people')} of={roundtable.title}>
      <Nothing title={t('organise.people-not-yours')}>{t('organise.people-not-yours-hint')}</Nothing>
      {roundtable.may.includes('note') ? <Attendees roundtable={roundtable} /> : null}
    </Page>
  );
}

interface InvitationsProps {
  readonly roundtable: RoundtableBody;
  readonly list: InvitationList;
}

function Invitations({ roundtable, list }: InvitationsProps) {
  const [picking, setPicking] = useState(false);
  const account = useMe().data?.account ?? null;
  const may = roundtable.may.includes('invite') && mayUseDirectory(account);
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
