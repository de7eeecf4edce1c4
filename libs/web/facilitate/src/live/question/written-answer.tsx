import { Button } from '@mantine/core';
import type { OtherAnswer } from '@rt/domain/polling';
import { KEYS, problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';

interface WrittenProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly answer: OtherAnswer;
  /** May decide on it. */
  readonly runs: boolean;
  readonly offline: boolean;
  /** Asks before it becomes an option. */
  ask(): void;
}

/** One answer that participants wrote, with what the host can decide on it. */
export function Written({ answer: { label, count, hidden = false }, runs, ask, ...rest }: WrittenProps) {
  return (
    <li className={classes['writtenAnswer']}>
      <span className={classes['writtenLabel']}>{label}</span>
      <span className={classes['muted']}>
        {t(hidden ? 'facilitate.written-hidden' : 'facilitate.written-count', { count })}
      </span>
      {runs ? (
        <>
          <Button
            variant="default"
            size="xs"
            disabled={rest.offline}
            aria-label={t('facilitate.promote-label', { label })}
            onClick={ask}
          >
            {t('facilitate.promote')}
          </Button>
          <Hide label={label} hide={!hidden} {...rest} />
        </>
      ) : null}
    </li>
  );
}

interface HideProps extends Pick<WrittenProps, 'roundtableId' | 'activityId' | 'offline'> {
  readonly label: string;
  /** False: the room sees it again. */
  readonly hide: boolean;
}

function Hide({ roundtableId, activityId, offline, label, hide }: HideProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    () =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/hide', {
        at: { roundtableId, activityId },
        body: { label, hide },
      }),
    [KEYS.activities(roundtableId)],
  );
  const decide = async () => {
    if (await command.run()) say(t(hide ? 'facilitate.hidden-now' : 'facilitate.shown-now', { label }));
  };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        disabled={offline}
        loading={command.busy}
        aria-label={t(hide ? 'facilitate.hide-label' : 'facilitate.show-label', { label })}
        onClick={() => void decide()}
      >
        {t(hide ? 'facilitate.hide' : 'facilitate.show')}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
