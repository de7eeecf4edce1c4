import { Button, Textarea, Title } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { LIMITS } from '@rt/contracts/plain';
import { ProblemPanel, useApi, useCommand, useSay, useUnsaved } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { useOwn } from '../use-seen';

interface MessageFormProps {
  readonly roundtableId: string;
  readonly room: RoomState;
  readonly offline: boolean;
}

/** Tells all phones something that is no question, until it is taken back. */
export function MessageForm({ roundtableId, room, offline }: MessageFormProps) {
  const { message } = room.session;
  const say = useSay();
  const [text, setText] = useState('');
  useUnsaved(text.trim() !== '');
  const command = useMessage(roundtableId, room);
  const send = async (wanted: string | null) => {
    if ((await command.run(wanted)) === null) return;
    // Somebody may type on while what was typed is on its way.
    if (wanted !== null) setText((now) => (now === wanted ? '' : now));
    say(t(wanted === null ? 'facilitate.message-taken-back' : 'facilitate.message-sent'));
  };
  const off = offline || command.busy;
  return (
    <section className={classes['block']} aria-labelledby="message">
      <Title order={3} size="h4" id="message">
        {t('facilitate.message')}
      </Title>
      {message ? (
        <>
          <p>
            {t('facilitate.message-now')} <strong>{message}</strong>
          </p>
          <Button variant="default" disabled={off} onClick={() => void send(null)}>
            {t('facilitate.message-take-back')}
          </Button>
        </>
      ) : null}
      <Textarea
        label={t('facilitate.message-text')}
        description={t('facilitate.message-hint')}
        value={text}
        maxLength={LIMITS.roomMessage.max}
        autosize
        minRows={2}
        my="xs"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button variant="default" disabled={off || text.trim() === ''} onClick={() => void send(text)}>
        {t('facilitate.message-send')}
      </Button>
      {command.error ? <ProblemPanel error={command.error} title={command.failed} /> : null}
    </section>
  );
}

/** Puts a message on all phones, or takes it back (null), as long as they show what this host has seen, or has sent a moment ago. */
function useMessage(roundtableId: string, { revision, session: { message } }: RoomState) {
  const api = useApi();
  const { untold, made } = useOwn<string | null>(revision);
  const [last, setLast] = useState<string | null>(null);
  const command = useCommand(async (text: string | null) => {
    setLast(text);
    const own = untold();
    const seen = own ? own.made : (message ?? null);
    const at = { roundtableId };
    const done = await api.call('PUT /api/roundtables/{roundtableId}/session/message', { at, body: { text, seen } });
    made(done, text);
    return done;
  });
  const failed = t(last === null ? 'facilitate.message-not-taken-back' : 'facilitate.message-failed');
  return { ...command, failed };
}
