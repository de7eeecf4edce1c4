import { Button, Textarea, Title } from '@mantine/core';
import { LIMITS } from '@rt/contracts/plain';
import { ProblemPanel, useApi, useCommand, useSay, useUnsaved } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';

interface MessageFormProps {
  readonly roundtableId: string;
  /** What the phones show now. */
  readonly message: string | undefined;
  readonly offline: boolean;
}

/** Tells all phones something that is no question, until it is taken back. */
export function MessageForm({ roundtableId, message, offline }: MessageFormProps) {
  const api = useApi();
  const say = useSay();
  const [text, setText] = useState('');
  useUnsaved(text.trim() !== '');
  const command = useCommand(
    (wanted: string | null) =>
      api.call('PUT /api/roundtables/{roundtableId}/session/message', { at: { roundtableId }, body: { text: wanted } }),
    [],
  );
  const send = async (wanted: string | null) => {
    if ((await command.run(wanted)) === null) return;
    if (wanted !== null) setText('');
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
      {command.error ? <ProblemPanel error={command.error} title={t('facilitate.message-failed')} /> : null}
    </section>
  );
}
