import { Badge, Button, Checkbox } from '@mantine/core';
import type { ActivityBody } from '@rt/contracts';
import { type Command, KEYS, problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';

/** Which results are kept at the end of a session: all that can be, until one is unticked. */
export interface Keeping {
  /** Can still be kept. */
  readonly open: readonly ActivityBody[];
  readonly ticked: readonly ActivityBody[];
  readonly command: Command<void, number>;
  tick(activityId: string, ticked: boolean): void;
}

/** `open`: what can be kept and is not. */
export function useKeeping(roundtableId: string, open: readonly ActivityBody[]): Keeping {
  const { call } = useApi();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const ticked = open.filter(({ id }) => !unticked.has(id));
  const command = useCommand(async () => {
    for (const { id: activityId } of ticked) {
      await call('POST /api/roundtables/{roundtableId}/activities/{activityId}/keep', {
        at: { roundtableId, activityId },
      });
    }
    return ticked.length;
  }, [KEYS.activities(roundtableId), KEYS.contributions(roundtableId)]);

  const tick = (id: string, on: boolean): void =>
    setUnticked((before) => new Set(on ? [...before].filter((one) => one !== id) : [...before, id]));
  return { open, ticked, command, tick };
}

/** Whether one result is kept, or is to be. */
export function KeepTick({ activity, keeping }: { readonly activity: ActivityBody; readonly keeping: Keeping }) {
  const { id, question, kept } = activity;
  if (kept) {
    return (
      <Badge color="success" variant="light" radius="sm" size="lg">
        {t('facilitate.kept')}
      </Badge>
    );
  }
  if (!keeping.open.includes(activity)) return null;
  return (
    <Checkbox
      label={t('facilitate.keep')}
      aria-label={t('facilitate.keep-of', { question })}
      checked={keeping.ticked.includes(activity)}
      disabled={keeping.command.busy}
      onChange={(event) => keeping.tick(id, event.currentTarget.checked)}
    />
  );
}

/** Keeps all that is ticked in one press, and says what is not kept. */
export function KeepTicked({ keeping }: { readonly keeping: Keeping }) {
  const say = useSay();
  const { open, ticked, command } = keeping;
  if (open.length === 0) return null;
  const left = open.filter((one) => !ticked.includes(one));
  const keep = async () => {
    const count = await command.run();
    if (count !== null) say(t('facilitate.kept-count', { count }));
  };
  const refused = command.error ? problemOf(command.error) : null;
  return (
    <div className={classes['keepAll']}>
      <p className={classes['noResult']}>{t('facilitate.keep-hint')}</p>
      <Button disabled={ticked.length === 0} loading={command.busy} onClick={() => void keep()}>
        {t('facilitate.keep-count', { count: ticked.length })}
      </Button>
      <div role="status">
        {left.length === 0 ? null : (
          <>
            {t('facilitate.not-kept', { count: left.length })}
            <ul>
              {left.map(({ id, question }) => (
                <li key={id}>{question}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {refused ? <p role="alert">{refused.message}</p> : null}
    </div>
  );
}
