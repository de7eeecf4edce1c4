import { Button, Group } from '@mantine/core';
import { BOARD_PHASES, type BoardPhase } from '@rt/domain/polling';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../../words';
import classes from './groups.module.css';

interface PhaseBarProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly phase: BoardPhase;
  readonly offline: boolean;
}

/** The phases in their order, with what the room does in the present one; each can be entered, backwards too. */
export function PhaseBar({ phase, ...where }: PhaseBarProps) {
  return (
    <div className={classes['phases']} role="group" aria-label={t('facilitate.phases')}>
      <Group gap="xs">
        {BOARD_PHASES.map((to, at) => (
          <Phase key={to} {...where} phase={phase} to={to} no={at + 1} />
        ))}
      </Group>
      <p className={classes['phaseWords']}>{t(`facilitate.phase-does-${phase}`)}</p>
    </div>
  );
}

function Phase({
  roundtableId,
  activityId,
  phase,
  to,
  no,
  offline,
}: PhaseBarProps & { readonly to: BoardPhase; readonly no: number }) {
  const api = useApi();
  const say = useSay();
  const here = phase === to;
  const command = useCommand(async () => {
    await api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/phase', {
      at: { roundtableId, activityId },
      body: { to },
    });
    say(t(`facilitate.phase-does-${to}`));
  }, []);
  return (
    <>
      <Button
        size="xs"
        variant={here ? 'filled' : 'default'}
        aria-pressed={here}
        disabled={offline}
        loading={command.busy}
        onClick={() => void command.run()}
      >
        {t('facilitate.phase-no', { no, name: t(`facilitate.phase-${to}`) })}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
