import { Button, Group } from '@mantine/core';
import type { Steady } from '@rt/web/ui';
import { useRef } from 'react';

import { t } from '../../words';

/** Pauses a list that moves, and tells what has come since. It stands in a row of its own, so that the list stays in its place. */
export function StillBar({ steady }: { readonly steady: Omit<Steady<never>, 'items' | 'hold'> }) {
  const { paused, fresh, moved, pause, catchUp } = steady;
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Group gap="xs" my="xs">
      <Button ref={button} variant="default" size="xs" onClick={() => pause(!paused)}>
        {t(paused ? 'facilitate.still-resume' : 'facilitate.still-pause')}
      </Button>
      {fresh > 0 || moved ? (
        <Button
          size="xs"
          radius="xl"
          onClick={() => {
            // This button goes with what it tells of.
            button.current?.focus();
            catchUp();
          }}
        >
          {fresh > 0 ? t('facilitate.still-fresh', { count: fresh }) : t('facilitate.still-moved')}
        </Button>
      ) : null}
    </Group>
  );
}
