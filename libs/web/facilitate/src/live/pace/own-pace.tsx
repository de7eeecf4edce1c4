import { Button, Group, Title } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';

import { t } from '../../words';
import classes from '../live.module.css';
import type { Controls } from '../use-controls';

interface OwnPaceProps {
  readonly room: RoomState;
  readonly controls: Pick<Controls, 'openSeveral' | 'closeSeveral' | 'view'>;
  readonly disabled: boolean;
}

/** Opens all questions that were not asked yet, so that people answer at their own pace, and closes all that are open. */
export function OwnPace({ room, controls, disabled }: OwnPaceProps) {
  const ready = room.activities.filter(({ state }) => state === 'ready').map(({ id }) => id);
  const open = room.activities.filter(({ state }) => state === 'open').map(({ id }) => id);
  if (ready.length + open.length < 2) return null;
  const shown = room.session.stageView === 'open-questions';
  return (
    <section className={classes['panel']} aria-labelledby="own-pace">
      <Title order={2} size="h4" id="own-pace" mt="lg" mb="xs">
        {t('facilitate.own-pace')}
      </Title>
      <p className={classes['muted']}>{t('facilitate.own-pace-hint')}</p>
      <Group gap="sm" mt="sm">
        {ready.length > 0 ? (
          <Button variant="default" size="sm" disabled={disabled} onClick={() => void controls.openSeveral(ready)}>
            {t('facilitate.own-pace-open', { count: ready.length })}
          </Button>
        ) : null}
        {open.length > 1 ? (
          <>
            <Button variant="default" size="sm" disabled={disabled} onClick={() => void controls.closeSeveral(open)}>
              {t('facilitate.own-pace-close', { count: open.length })}
            </Button>
            <Button
              variant="default"
              size="sm"
              disabled={disabled || shown}
              onClick={() => void controls.view('open-questions')}
            >
              {t('facilitate.own-pace-show')}
            </Button>
          </>
        ) : null}
      </Group>
    </section>
  );
}
