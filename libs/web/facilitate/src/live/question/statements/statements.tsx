import { Title } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { ChoiceOption } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { useEffect, useRef } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { DecideButton } from '../decide-button';
import { useSaidOnce } from '../undo/use-undo';
import { useHide } from '../use-hide';

interface StatementsProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly runs: boolean;
  readonly offline: boolean;
}

/** What was planned to be asked, part by part: each can be taken out while the room answers, and put back. */
export function Statements({ activity, runs, ...rest }: StatementsProps) {
  const moved = useRef<string | null>(null);
  const { kind, config, state } = activity;
  const asked = state === 'open' || state === 'closed';
  if (!runs || !asked || !kinds[kind].takeOut || !('options' in config)) return null;
  const out = 'out' in config ? (config.out ?? []) : [];
  const rows = [...config.options, ...out].filter(({ written }) => !written);
  return (
    <section className={classes['entries']} aria-labelledby="statements">
      <Title order={3} size="h5" id="statements">
        {t('facilitate.statements-title')}
      </Title>
      <ul className={classes['writtenList']}>
        {rows.map((statement) => (
          <Statement
            key={statement.id}
            {...rest}
            activityId={activity.id}
            statement={statement}
            out={out.includes(statement)}
            moved={moved}
          />
        ))}
      </ul>
    </section>
  );
}

interface StatementProps extends Omit<StatementsProps, 'activity' | 'runs'> {
  readonly activityId: string;
  readonly statement: ChoiceOption;
  readonly out: boolean;
  /** The statement that was decided on last: the focus goes with it. */
  readonly moved: { current: string | null };
}

function Statement({ roundtableId, activityId, statement: { id, text }, out, offline, moved }: StatementProps) {
  const sayOnce = useSaidOnce();
  const row = useRef<HTMLLIElement>(null);
  const command = useHide({ roundtableId, activityId }, text);
  const verb = out ? 'put-back' : 'take-out';
  useEffect(() => {
    if (moved.current === id) row.current?.querySelector('button')?.focus();
    moved.current = null;
  }, [out, id, moved]);
  const decide = async () => {
    moved.current = id;
    const after = await command.run(!out);
    if (after) sayOnce(t(`facilitate.statement-said-${verb}`), after, () => command.takeBack(!out));
  };
  return (
    <li className={classes['writtenAnswer']} ref={row}>
      <span className={classes['writtenLabel']}>
        {text}
        {out ? <small className={classes['muted']}> {t('facilitate.statement-out')}</small> : null}
      </span>
      <DecideButton
        act={verb}
        text={t(`facilitate.statement-${verb}`)}
        label={t(`facilitate.statement-${verb}-label`, { text })}
        offline={offline}
        command={command}
        decide={() => void decide()}
      />
    </li>
  );
}
