import { Button, Group, Title } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import { onFirstClick } from '../first-click';
import classes from '../live.module.css';
import type { Controls } from '../use-controls';
import { SHOW_TITLE } from './run-of-show';

const TITLE_ID = 'own-pace';

interface OwnPaceProps {
  readonly room: RoomState;
  readonly controls: Pick<Controls, 'openSeveral' | 'closeSeveral' | 'view'>;
  readonly disabled: boolean;
}

/** Opens all questions that were not asked yet, so that people answer at their own pace, and closes all that are open. */
export function OwnPace({ room, controls, disabled }: OwnPaceProps) {
  const ready = idsOf(room, 'ready');
  const open = idsOf(room, 'open');
  const press = usePresses(room, controls);
  if (ready.length + open.length < 2) return null;
  return (
    <section className={classes['panel']} aria-labelledby={TITLE_ID}>
      <Title order={2} size="h4" id={TITLE_ID} tabIndex={-1} mt="lg" mb="xs">
        {t('facilitate.own-pace')}
      </Title>
      <p className={classes['muted']}>{t('facilitate.own-pace-hint')}</p>
      <Group gap="sm" mt="sm">
        {ready.length > 0 ? (
          <Button {...LOOK} disabled={disabled} onClick={onFirstClick(() => press.open(ready))}>
            {t('facilitate.own-pace-open', { count: ready.length })}
          </Button>
        ) : null}
        {open.length > 1 ? (
          <>
            <Button {...LOOK} disabled={disabled} onClick={onFirstClick(() => press.close(open))}>
              {t('facilitate.own-pace-close', { count: open.length })}
            </Button>
            <ShowButton room={room} disabled={disabled} show={press.show} />
          </>
        ) : null}
      </Group>
    </section>
  );
}

const LOOK = { variant: 'default', size: 'sm' } as const;

/** The list on the room's screen, or the current question by itself, while a host looks from one to the next. */
function ShowButton({ room, disabled, show }: Pick<OwnPaceProps, 'room' | 'disabled'> & Pick<Presses, 'show'>) {
  const view = room.session.stageView === 'open-questions' ? 'question' : 'open-questions';
  return (
    <Button {...LOOK} disabled={disabled} onClick={onFirstClick(() => show(view))}>
      {t(view === 'question' ? 'facilitate.own-pace-alone' : 'facilitate.own-pace-show')}
    </Button>
  );
}

interface Presses {
  open(activityIds: readonly string[]): Promise<void>;
  close(activityIds: readonly string[]): Promise<void>;
  show(view: 'open-questions' | 'question'): Promise<void>;
}

/** A pressed button may go away: the focus then moves to the title above, or to that of the running order. */
function usePresses(room: RoomState, controls: OwnPaceProps['controls']): Presses {
  const say = useSay();
  // One message, of which all is seen: of several it would be the last one.
  const sayAll = (done: string | null, left: readonly string[], words: 'not-opened' | 'still-open') => {
    const questions = room.activities.filter(({ id }) => left.includes(id)).map(({ question }) => question);
    const not = questions.map((question) => t(`facilitate.own-pace-${words}`, { question })).join(' ');
    say([done, not].filter(Boolean).join('. '));
  };
  return {
    open: async (activityIds) => {
      const left = await controls.openSeveral(activityIds);
      if (left === null) return;
      const moved = activityIds.length - left.length;
      const count = idsOf(room, 'open').length + moved;
      sayAll(moved > 0 ? t('facilitate.own-pace-opened', { count }) : null, left, 'not-opened');
      focusOn(TITLE_ID);
    },
    close: async (activityIds) => {
      const left = await controls.closeSeveral(activityIds);
      if (left === null) return;
      const moved = activityIds.length - left.length;
      sayAll(moved > 0 ? t('facilitate.own-pace-closed', { count: moved }) : null, left, 'still-open');
      focusOn(idsOf(room, 'ready').length + left.length < 2 ? SHOW_TITLE : TITLE_ID);
    },
    show: async (view) => {
      if (await controls.view(view)) focusOn(TITLE_ID);
    },
  };
}

function idsOf({ activities }: RoomState, wanted: 'ready' | 'open'): string[] {
  return activities.filter(({ state }) => state === wanted).map(({ id }) => id);
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
