import { Badge, Button, Checkbox } from '@mantine/core';
import type { ActivityBody } from '@rt/contracts';
import { type Command, KEYS, problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';

/** Which results are kept at the end of a session: all that can be, until one is unticked. */
export interface Keeping {
  readonly open: readonly ActivityBody[];
  readonly ticked: readonly ActivityBody[];
  readonly command: Command<void, Kept>;
  tick(activityId: string, ticked: boolean): void;
}

export interface Kept {
  readonly count: number;
  readonly refused: readonly { readonly activity: ActivityBody; readonly error: unknown }[];
}

/** `open`: what can be kept and is not. One that is refused keeps none of the others back. */
export function useKeeping(roundtableId: string, open: readonly ActivityBody[]): Keeping {
  const { call } = useApi();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const ticked = open.filter(({ id }) => !unticked.has(id));
  const command = useCommand(async () => {
    const refused: { activity: ActivityBody; error: unknown }[] = [];
    for (const activity of ticked) {
      const at = { roundtableId, activityId: activity.id };
      try {
        await call('POST /api/roundtables/{roundtableId}/activities/{activityId}/keep', { at });
      } catch (error) {
        refused.push({ activity, error });
      }
    }
    return { count: ticked.length - refused.length, refused };
  }, [KEYS.activities(roundtableId), KEYS.contributions(roundtableId)]);

  const tick = (id: string, on: boolean): void =>
    setUnticked((before) => new Set(on ? [...before].filter((one) => one !== id) : [...before, id]));
  return { open, ticked, command, tick };
}

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

/** Keeps all that is ticked in one press, and says what is not kept: what is unticked, and what was refused and why. */
export function KeepTicked({ keeping }: { readonly keeping: Keeping }) {
  const say = useSay();
  const [refused, setRefused] = useState<Kept['refused']>([]);
  const { open, ticked, command } = keeping;
  if (open.length === 0) return null;
  const left = open.filter((one) => !ticked.includes(one));
  const keep = async () => {
    setRefused([]);
    const kept = await command.run();
    if (kept === null) return;
    setRefused(kept.refused);
    if (kept.count > 0) say(t('facilitate.kept-count', { count: kept.count }));
  };
  return (
    <div className={classes['keepAll']}>
      <p className={classes['noResult']}>{t('facilitate.keep-hint')}</p>
      <Button disabled={ticked.length === 0} loading={command.busy} onClick={() => void keep()}>
        {t('facilitate.keep-count', { count: ticked.length })}
      </Button>
      <div role="status">
        <NotKept lines={left.map(({ id, question }) => ({ id, text: question }))} />
      </div>
      {refused.length === 0 ? null : (
        <div role="alert">
          <NotKept
            lines={refused.map(({ activity: { id, question }, error }) => ({
              id,
              text: t('facilitate.not-kept-since', { question, reason: problemOf(error).message }),
            }))}
          />
        </div>
      )}
    </div>
  );
}

function NotKept({ lines }: { readonly lines: readonly { readonly id: string; readonly text: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      {t('facilitate.not-kept', { count: lines.length })}
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
