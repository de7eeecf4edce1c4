import { Badge, Button, Table } from '@mantine/core';
import type { InvitationRow, RoundtableBody } from '@rt/contracts';
import { Dialogue, KEYS, ProblemPanel, useApi, useCommand, useSay } from '@rt/web/desk';
import { useState } from 'react';
import { ScrollRegion } from '../scroll-region';
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

/** States in which the personal link may go out once more. */
const SENT_AGAIN = new Set<InvitationRow['state']>(['queued', 'sent', 'accepted', 'tentative']);
/** States in which nothing is left to withdraw. */
const OVER = new Set<InvitationRow['state']>(['revoked', 'expired']);

/** Invitations with their states; a link can be sent again or withdrawn. */
export function InvitationTable({ roundtable, items }: InvitationTableProps) {
  const acts = useInvitationActs(roundtable);
  const [revoking, setRevoking] = useState<InvitationRow | null>(null);
  const may = roundtable.may.includes('invite');
  const headings = [
    t('organise.name'),
    t('organise.organisation'),
    t('organise.stakeholder-type'),
    t('organise.region'),
    t('organise.answer'),
    t('organise.acts'),
  ];
  return (
    <>
      {acts.error ? <ProblemPanel error={acts.error} title={t('organise.invitation-failed')} /> : null}
      <ScrollRegion label={t('organise.invitations')} minWidth={820}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              {headings.map((heading) => (
                <Table.Th key={heading}>{heading}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((row) => (
              <Row key={row.id} row={row} may={may} busy={acts.busy} resend={acts.resend} revoke={setRevoking} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
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

function useInvitationActs(roundtable: RoundtableBody) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    ({ row, act }: { row: InvitationRow; act: 'resend' | 'revoke' }) =>
      api.post(`/roundtables/${roundtable.id}/invitations/${row.id}/${act}`, {}).then(() => true),
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

interface RowProps {
  readonly row: InvitationRow;
  readonly may: boolean;
  readonly busy: boolean;
  resend(row: InvitationRow): Promise<void>;
  revoke(row: InvitationRow): void;
}

function Row({ row, may, busy, resend, revoke }: RowProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{row.fullName}</Table.Th>
      <Table.Td>{row.organisationName}</Table.Td>
      <Table.Td>{typeLabel(row.stakeholderType)}</Table.Td>
      <Table.Td>{regionLabel(row.regionCode)}</Table.Td>
      <Table.Td>
        <Badge variant="light" radius="sm" color={COLOURS[row.state]}>
          {t(`organise.invitation-${row.state}`)}
        </Badge>
      </Table.Td>
      <Table.Td>
        {may ? (
          <div className={classes['acts']}>
            {SENT_AGAIN.has(row.state) ? (
              <Button
                variant="default"
                size="xs"
                disabled={busy}
                aria-label={t('organise.resend-to', { name: row.fullName })}
                onClick={() => void resend(row)}
              >
                {t('organise.resend')}
              </Button>
            ) : null}
            {OVER.has(row.state) ? null : (
              <Button
                variant="default"
                size="xs"
                disabled={busy}
                aria-label={t('organise.revoke-of', { name: row.fullName })}
                onClick={() => revoke(row)}
              >
                {t('organise.revoke')}
              </Button>
            )}
          </div>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}
