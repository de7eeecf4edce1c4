import { Button } from '@mantine/core';
import type { Joining, RoundtableBody } from '@rt/contracts';
import {
  type Choice,
  KEYS,
  ProblemPanel,
  SelectField,
  useApi,
  useCommand,
  useRefresh,
  useSay,
} from '@rt/web/console-kit';
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
  const say = useSay();
  const { chosen, choose, change, busy, error } = useJoining(roundtableId, joining);
  const press = async () => {
    if (await change()) say(t('facilitate.joining-changed'));
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
        onChange={choose}
      />
      {chosen === joining ? null : <p>{t('facilitate.joining-now', { how: labelOf(joining) })}</p>}
      <Button variant="default" mt="xs" disabled={offline || busy || chosen === joining} onClick={() => void press()}>
        {t('facilitate.joining-change')}
      </Button>
      {error ? <ProblemPanel error={error} title={t('facilitate.joining-failed')} /> : null}
    </details>
  );
}

function labelOf(joining: Joining): string {
  return ways().find(({ value }) => value === joining)?.label ?? '';
}

/** What the host has chosen and not sent yet: another host may change meanwhile what it is chosen over. */
function useJoining(roundtableId: string, joining: Joining) {
  const api = useApi();
  const refresh = useRefresh();
  /** `over`: what stood as it was chosen; null after a refusal, which has told that it is no longer so. */
  const [choice, setChoice] = useState<{ readonly to: Joining; readonly over: Joining | null } | null>(null);
  const chosen = choice?.to ?? joining;
  const command = useCommand(async () => {
    const at = { roundtableId };
    const body = { joining: chosen, seen: choice?.over ?? joining };
    try {
      return await api.call('PUT /api/roundtables/{roundtableId}/session/joining', { at, body });
    } finally {
      // Before the next press, which says what stands by then.
      await refresh([KEYS.roundtable(roundtableId)]);
    }
  });
  const change = async () => {
    const done = (await command.run()) !== null;
    setChoice(done ? null : { to: chosen, over: null });
    return done;
  };
  const choose = (to: Joining) => setChoice({ to, over: joining });
  return { ...command, chosen, choose, change };
}
