import { Badge, Button } from '@mantine/core';
import type { InvitationRow, RoundtableBody } from '@rt/contracts';
import {
  type Column,
  DataList,
  DataTable,
  Dialogue,
  KEYS,
  pageOf,
  ProblemPanel,
  useApi,
  useCommand,
  useList,
  useSay,
} from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';
import classes from './people.module.css';
import { regionLabel, typeLabel } from './use-people';

interface InvitationTableProps {
  readonly roundtable: RoundtableBody;
  readonly items: readonly InvitationRow[];
}

const COLOURS: Readonly<Record<InvitationRow['state'], string>> = {
  draft: 'slate',
  queued: 'slate',
  sent: 'petrol',
  accepted: 'success',
  tentative: 'warning',
  declined: 'danger',
  expired: 'slate',
  revoked: 'slate',
};

const SENT_AGAIN = new Set<InvitationRow['state']>(['queued', 'sent', 'accepted', 'tentative']);
const OVER = new Set<InvitationRow['state']>(['revoked', 'expired']);

/** Invitations with their states; a link can be sent again or withdrawn. */
export function InvitationTable({ roundtable, items }: InvitationTableProps) {
  const acts = useInvitationActs(roundtable);
  const [revoking, setRevoking] = useState<InvitationRow | null>(null);
  const may = roundtable.may.includes('invite');
  const list = useList();
  const columns: readonly Column<InvitationRow>[] = [
    { heading: t('organise.name'), cell: (row) => row.fullName },
    { heading: t('organise.organisation'), cell: (row) => row.organisationName },
    { heading: t('organise.stakeholder-type'), cell: (row) => typeLabel(row.stakeholderType) },
    { heading: t('organise.region'), cell: (row) => regionLabel(row.regionCode) },
    { heading: t('organise.answer'), cell: (row) => <Standing row={row} may={may} /> },
    {
      heading: t('organise.acts'),
      cell: (row) => (may ? <Acts row={row} busy={acts.busy} resend={acts.resend} revoke={setRevoking} /> : null),
    },
  ];
  return (
    <>
      {acts.error ? <ProblemPanel error={acts.error} title={t('organise.invitation-failed')} /> : null}
      <DataList label={t('organise.invitations')} list={list} source={pageOf(items, list.page)}>
        {(rows) => (
          <DataTable
            label={t('organise.invitations')}
            minWidth={820}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </DataList>
      <Dialogue
        opened={revoking !== null}
        title={t('organise.revoke-title')}
        confirmLabel={t('organise.revoke')}
        danger
        busy={acts.busy}
        onClose={() => setRevoking(null)}
        onConfirm={() => {
          if (revoking) void acts.revoke(revoking);
          setRevoking(null);
        }}
      >
        {t('organise.revoke-text', { name: revoking?.fullName ?? '' })}
      </Dialogue>
    </>
  );
}

const ACTS = {
  resend: 'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/resend',
  revoke: 'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/revoke',
} as const;

function useInvitationActs(roundtable: RoundtableBody) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    ({ row, act }: { row: InvitationRow; act: 'resend' | 'revoke' }) =>
      api.call(ACTS[act], { at: { roundtableId: roundtable.id, invitationId: row.id } }).then(() => true),
    [KEYS.invitations(roundtable.id), KEYS.roundtable(roundtable.id), KEYS.outbox],
  );
  const run = async (row: InvitationRow, act: 'resend' | 'revoke') => {
    if (await command.run({ row, act })) say(t(`organise.did-${act}`, { name: row.fullName }));
  };
  return {
    busy: command.busy,
    error: command.error,
    resend: (row: InvitationRow) => run(row, 'resend'),
    revoke: (row: InvitationRow) => run(row, 'revoke'),
  };
}

interface StandingProps {
  readonly row: InvitationRow;
  /** The invitation may be sent again by whoever reads. */
  readonly may: boolean;
}

function Standing({ row, may }: StandingProps) {
  return (
    <>
      <Answer row={row} />
      <Refused row={row} may={may} />
    </>
  );
}

/** Where nothing goes any more it matters only of a cancellation: the person still has the invitation. */
function Refused({ row: { state, sentAt, mailRefused }, may }: StandingProps) {
  const isSentAgain = SENT_AGAIN.has(state);
  if (!mailRefused || !(isSentAgain || (state === 'revoked' && sentAt !== null))) return null;
  return (
    <div className={classes['refused']}>
      <Badge variant="light" radius="sm" color="danger">
        {t('organise.mail-refused')}
      </Badge>
      {isSentAgain && may ? <div className={classes['before']}>{t('organise.mail-refused-hint')}</div> : null}
    </div>
  );
}

/** An answer to an older plan is shown as what it was: the person was asked again. */
function Answer({ row: { state, askedAgain } }: { readonly row: InvitationRow }) {
  if (askedAgain && SENT_AGAIN.has(state)) {
    return (
      <>
        <Badge variant="light" radius="sm" color="warning">
          {t('organise.asked-again')}
        </Badge>
        <div className={classes['before']}>
          {t('organise.answered-before', { answer: t(`organise.invitation-${state}`) })}
        </div>
      </>
    );
  }
  return (
    <Badge variant="light" radius="sm" color={COLOURS[state]}>
      {t(`organise.invitation-${state}`)}
    </Badge>
  );
}

interface ActsProps {
  readonly row: InvitationRow;
  readonly busy: boolean;
  resend(row: InvitationRow): Promise<void>;
  revoke(row: InvitationRow): void;
}

function Acts({ row, busy, resend, revoke }: ActsProps) {
  const { fullName: name, state } = row;
  return (
    <div className={classes['acts']}>
      {SENT_AGAIN.has(state) ? (
        <Button
          variant="default"
          size="xs"
          disabled={busy}
          aria-label={t('organise.resend-to', { name })}
          onClick={() => void resend(row)}
        >
          {t('organise.resend')}
        </Button>
      ) : null}
      {OVER.has(state) ? null : (
        <Button
          variant="default"
          size="xs"
          disabled={busy}
          aria-label={t('organise.revoke-of', { name })}
          onClick={() => revoke(row)}
        >
          {t('organise.revoke')}
        </Button>
      )}
    </div>
  );
}
