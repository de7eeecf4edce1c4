import { Button } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { ChoiceOption } from '@rt/domain/polling';
import { KEYS, problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';

export function addedOptions({ config }: ActivityView): readonly ChoiceOption[] {
  return 'options' in config ? config.options.filter(({ promoted }) => promoted !== undefined) : [];
}

interface AddedOptionsProps {
  readonly activityId: string;
  readonly roundtableId: string;
  readonly options: readonly ChoiceOption[];
  readonly offline: boolean;
  /** One was taken back: its line is gone. */
  done(): void;
}

export function AddedOptions({ activityId, roundtableId, options, offline, done }: AddedOptionsProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    (optionId: string) =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/take-back', {
        at: { roundtableId, activityId },
        body: { optionId },
      }),
    [KEYS.activities(roundtableId)],
  );
  const takeBack = async ({ id, text }: ChoiceOption) => {
    if (!(await command.run(id))) return;
    done();
    say(t('facilitate.taken-back', { label: text }));
  };
  if (options.length === 0) return null;
  return (
    <>
      <ul className={classes['writtenList']} aria-label={t('facilitate.added-options')}>
        {options.map((option) => (
          <li key={option.id} className={classes['writtenAnswer']}>
            <span className={classes['writtenLabel']}>{option.text}</span>
            <span className={classes['muted']}>{t('facilitate.is-option')}</span>
            <Button
              variant="default"
              size="xs"
              disabled={offline || command.busy}
              aria-label={t('facilitate.take-back-label', { label: option.text })}
              onClick={() => void takeBack(option)}
            >
              {t('facilitate.take-back')}
            </Button>
          </li>
        ))}
      </ul>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
