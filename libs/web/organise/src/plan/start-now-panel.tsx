import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { LIMITS } from '@rt/contracts/plain';
import { Dialogue, KEYS, Section, TextField, useApi, useCommand, useGo } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';

const MINUTES = '90';

/** Starts the session of a draft at once; asks for the only thing that it needs and no draft has, its length. */
export function StartNowPanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const [minutes, setMinutes] = useState(MINUTES);
  const [wrong, setWrong] = useState(false);
  const at = { roundtableId: roundtable.id };
  const command = useCommand(
    () => api.call('POST /api/roundtables/{roundtableId}/session/start', { at, body: { minutes: Number(minutes) } }),
    [KEYS.roundtable(roundtable.id), KEYS.roundtables, KEYS.activities(roundtable.id)],
  );
  if (roundtable.state !== 'draft' || !roundtable.may.includes('run')) return null;
  const start = async () => {
    const right = isRight(Number(minutes));
    setWrong(!right);
    if (right && (await command.run())) go(`/roundtables/${roundtable.id}/live`);
  };
  const close = () => {
    setAsking(false);
    setWrong(false);
    command.clear();
  };
  return (
    <Section title={t('organise.start-now-title')} lead={t('organise.start-now-lead')}>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('organise.start-now')}
      </Button>
      <Dialogue
        opened={asking}
        title={t('organise.start-now-question')}
        confirmLabel={t('organise.run-now-start')}
        busy={command.busy}
        error={command.error}
        onConfirm={() => void start()}
        onClose={close}
      >
        <TextField
          name="minutes"
          inputMode="numeric"
          label={t('organise.start-now-minutes')}
          hint={t('organise.start-now-minutes-hint')}
          maw="10rem"
          value={minutes}
          error={wrong ? t('organise.enter-minutes', LIMITS.sessionMinutes) : undefined}
          onChange={setMinutes}
        />
      </Dialogue>
    </Section>
  );
}

function isRight(minutes: number): boolean {
  const { min, max } = LIMITS.sessionMinutes;
  return Number.isInteger(minutes) && minutes >= min && minutes <= max;
}
