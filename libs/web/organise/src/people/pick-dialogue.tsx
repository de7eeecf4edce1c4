import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import type { InvitationList, PersonBody, RoundtableBody } from '@rt/contracts';
import { inOneLine } from '@rt/domain/text';
import {
  DataList,
  KEYS,
  Nothing,
  pageOf,
  ProblemPanel,
  Remote,
  useApi,
  useCommand,
  useList,
  useReturnFocus,
  useSay,
} from '@rt/web/console-kit';
import { useState } from 'react';

import { useMailQuestion } from '../mails/mail-question';
import { sendWording } from '../mails/send-wording';
import { t } from '../words';
import classes from './people.module.css';
import { PersonDialogue } from './person-dialogue';
import { findPeople, typeLabel, usePeople } from './use-people';

interface PickDialogueProps {
  readonly roundtable: RoundtableBody;
  readonly list: InvitationList;
  close(): void;
}

export function PickDialogue({ roundtable, list, close }: PickDialogueProps) {
  useReturnFocus();
  const query = usePeople();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [adding, setAdding] = useState(false);
  const { invite, busy, error, dialogue } = useInvite(roundtable, close);
  // A draft's invitations are sent when it is scheduled.
  const act = roundtable.state === 'draft' ? 'organise.prepare-invitations' : 'organise.send-invitations';
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      centered
      title={t('organise.invite-title')}
      closeButtonProps={{ 'aria-label': t('organise.close') }}
    >
      <Stack gap="md">
        {error ? <ProblemPanel error={error} title={t('organise.invite-failed')} /> : null}
        {/* The acts come with the people: those would push them down under the focus. */}
        <Remote query={query} rows={3}>
          {({ items }) => (
            <>
              <Picker people={uninvited(items, list)} chosen={chosen} choose={setChosen} />
              <Group gap="sm">
                <Button disabled={chosen.length === 0} loading={busy} onClick={() => void invite(chosen)}>
                  {t(act, { count: chosen.length })}
                </Button>
                <Button variant="default" onClick={() => setAdding(true)}>
                  {t('organise.add-person')}
                </Button>
                <Button variant="subtle" onClick={close}>
                  {t('organise.cancel')}
                </Button>
              </Group>
            </>
          )}
        </Remote>
      </Stack>
      {dialogue}
      {adding ? (
        <PersonDialogue
          person={null}
          close={() => setAdding(false)}
          added={(person) => setChosen((before) => [...before, person.id])}
        />
      ) : null}
    </Modal>
  );
}

// Who was withdrawn can be invited anew, by another link.
function uninvited(people: readonly PersonBody[], { items }: InvitationList): readonly PersonBody[] {
  const invited = new Set(items.filter(({ state }) => state !== 'revoked').map((row) => row.personId));
  return people.filter((person) => !invited.has(person.id));
}

function useInvite(roundtable: RoundtableBody, close: () => void) {
  const api = useApi();
  const say = useSay();
  const stale = [KEYS.invitations(roundtable.id), KEYS.roundtable(roundtable.id), KEYS.outbox];
  const question = useMailQuestion();
  const at = { roundtableId: roundtable.id };
  const command = useCommand(async (personIds: string[]) => {
    const preview = await api.call('POST /api/roundtables/{roundtableId}/invitations/preview', {
      at,
      body: { personIds },
    });
    if (!(await question.ask(preview, sendWording(preview.count)))) return null;
    await api.call('POST /api/roundtables/{roundtableId}/invitations', { at, body: { personIds } });
    return preview;
  }, stale);
  const invite = async (personIds: readonly string[]) => {
    const sent = await command.run([...personIds]);
    if (!sent) return;
    const done = roundtable.state === 'draft' ? 'organise.prepared-now' : 'organise.invited-now';
    say(t(done, { count: personIds.length, seconds: sent.holdSeconds }));
    close();
  };
  return { invite, busy: command.busy, error: command.error, dialogue: question.dialogue };
}

interface PickerProps {
  readonly people: readonly PersonBody[];
  readonly chosen: readonly string[];
  choose(ids: readonly string[]): void;
}

function Picker({ people, chosen, choose }: PickerProps) {
  const list = useList({ prefix: 'pick-', inAddress: false });
  const found = findPeople(people, list.words);
  if (people.length === 0) return <Nothing title={t('organise.nobody-left')} />;
  return (
    <DataList
      label={t('organise.people-to-invite')}
      list={list}
      source={pageOf(found, list.page, people.length)}
      search={t('organise.find-person')}
      selection={{ chosen, found: found.map(({ id }) => id), choose }}
    >
      {(rows) => (
        <Checkbox.Group value={[...chosen]} onChange={choose} label={t('organise.people-to-invite')}>
          <div className={classes['pick']} tabIndex={0} role="region" aria-label={t('organise.people-to-invite')}>
            {rows.map((person) => (
              <Checkbox
                key={person.id}
                value={person.id}
                label={person.fullName}
                description={inOneLine([person.organisationName, typeLabel(person.stakeholderType)])}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </DataList>
  );
}
