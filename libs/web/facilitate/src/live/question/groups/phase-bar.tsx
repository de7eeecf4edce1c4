import { Button, Group } from '@mantine/core';
import { BOARD_PHASES, type BoardPhase } from '@rt/domain/polling';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../../words';
import { useOwn } from '../../use-seen';
import classes from './groups.module.css';

interface PhaseBarProps {
  readonly roundtableId: string;
  readonly activityId: string;
  /** The activity's revision at which the room told of this phase. */
  readonly revision: number;
  readonly phase: BoardPhase;
  readonly offline: boolean;
}

/** The phases in their order, with what the room does in the present one; each can be entered, backwards too. */
export function PhaseBar({ phase, revision, ...where }: PhaseBarProps) {
  const own = useOwn<BoardPhase>(revision);
  const seen = () => own.untold()?.made ?? phase;
  return (
    <div className={classes['phases']} role="group" aria-label={t('facilitate.phases')}>
      <Group gap="xs">
        {BOARD_PHASES.map((to, at) => (
          <Phase key={to} {...where} here={phase === to} seen={seen} entered={own.made} to={to} no={at + 1} />
        ))}
      </Group>
      <p className={classes['phaseWords']}>{t(`facilitate.phase-does-${phase}`)}</p>
    </div>
  );
}

interface PhaseProps extends Omit<PhaseBarProps, 'phase' | 'revision'> {
  readonly here: boolean;
  readonly to: BoardPhase;
  readonly no: number;
  seen(): BoardPhase;
  entered(done: { readonly revision: number }, phase: BoardPhase): void;
}

function Phase({ roundtableId, activityId, here, to, no, offline, seen, entered }: PhaseProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(async () => {
    const { revision } = await api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/phase', {
      at: { roundtableId, activityId },
      body: { to, from: seen() },
    });
    if (revision !== undefined) entered({ revision }, to);
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
