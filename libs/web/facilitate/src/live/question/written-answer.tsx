import { Button } from '@mantine/core';
import type { OtherAnswer } from '@rt/domain/polling';

import { t } from '../../words';
import classes from '../live.module.css';
import { DecideButton } from './decide-button';
import { useSaidOnce } from './undo/use-undo';
import { useHide } from './use-hide';

interface WrittenProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly answer: OtherAnswer;
  readonly runs: boolean;
  readonly offline: boolean;
  ask(): void;
}

export function Written({ answer: { label, count, hidden = false, named }, runs, ask, ...rest }: WrittenProps) {
  return (
    <li className={classes['writtenAnswer']}>
      <span className={classes['writtenLabel']}>{label}</span>
      <span className={classes['muted']}>
        {t(`facilitate.written-${hidden ? 'hidden' : named ? 'named' : 'count'}`, { count })}
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
  const sayOnce = useSaidOnce();
  const command = useHide({ roundtableId, activityId }, label);
  const decide = async () => {
    const after = await command.run(hide);
    if (!after) return;
    const said = t(hide ? 'facilitate.hidden-now' : 'facilitate.shown-now', { label });
    sayOnce(said, after, () => command.takeBack(hide));
  };
  return (
    <DecideButton
      text={t(hide ? 'facilitate.hide' : 'facilitate.show')}
      label={t(hide ? 'facilitate.hide-label' : 'facilitate.show-label', { label })}
      offline={offline}
      command={command}
      decide={() => void decide()}
    />
  );
}
