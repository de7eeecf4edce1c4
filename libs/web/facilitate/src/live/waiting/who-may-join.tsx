import { Button } from '@mantine/core';
import type { Joining, RoundtableBody } from '@rt/contracts';
import { type Choice, KEYS, ProblemPanel, SelectField, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';

interface WhoMayJoinProps {
  readonly roundtable: RoundtableBody;
  readonly offline: boolean;
}

const ways = (): readonly Choice<Joining>[] => [
  { value: 'open', label: t('facilitate.joining-open') },
  { value: 'knock', label: t('facilitate.joining-knock') },
  { value: 'invited', label: t('facilitate.joining-invited') },
];

/** How people come in, changed while the session is planned or runs. What is chosen counts once it is pressed. */
export function WhoMayJoin({ roundtable: { id: roundtableId, joining }, offline }: WhoMayJoinProps) {
  const api = useApi();
  const say = useSay();
  const [chosen, setChosen] = useState(joining);
  const command = useCommand(
    () =>
      api.call('PUT /api/roundtables/{roundtableId}/session/joining', {
        at: { roundtableId },
        body: { joining: chosen },
      }),
    [KEYS.roundtable(roundtableId)],
  );
  const change = async () => {
    if (await command.run()) say(t('facilitate.joining-changed'));
  };
  return (
    <details className={classes['pairs']}>
      <summary>{t('facilitate.joining')}</summary>
      <SelectField
        name="joining"
        label={t('facilitate.joining')}
        hint={chosen === 'open' && joining === 'knock' ? t('facilitate.joining-lets-in') : null}
        value={chosen}
        choices={ways()}
        onChange={(next: Joining) => setChosen(next)}
      />
      <Button
        variant="default"
        mt="xs"
        disabled={offline || command.busy || chosen === joining}
        onClick={() => void change()}
      >
        {t('facilitate.joining-change')}
      </Button>
      {command.error ? <ProblemPanel error={command.error} title={t('facilitate.joining-failed')} /> : null}
    </details>
  );
}
