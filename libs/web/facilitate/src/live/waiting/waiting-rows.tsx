import { Button } from '@mantine/core';
import type { WaitingRow } from '@rt/contracts';
import { inOneLine } from '@rt/domain/text';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';

export interface AskedPerson {
  readonly id: string;
  readonly label: string;
}

/** This many are drawn at first: before a full hall hundreds wait. */
const AT_FIRST = 50;

interface WaitingRowsProps {
  readonly label: string;
  readonly people: readonly WaitingRow[];
  readonly off: boolean;
  letIn(ids: readonly string[]): void;
  ask?(person: AskedPerson): void;
}

export function WaitingRows({ label, people, off, letIn, ask }: WaitingRowsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, AT_FIRST);
  if (people.length === 0) return null;
  return (
    <>
      <ul className={classes['writtenList']} aria-label={label}>
        {shown.map((person, at) => (
          <Row key={person.id} person={person} place={at + 1} off={off} letIn={letIn} ask={ask} />
        ))}
      </ul>
      {shown.length < people.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('facilitate.waiting-show-all', { count: people.length })}
        </Button>
      ) : null}
    </>
  );
}

interface RowProps extends Pick<WaitingRowsProps, 'off' | 'letIn' | 'ask'> {
  readonly person: WaitingRow;
  readonly place: number;
}

function Row({ person, place, off, letIn, ask }: RowProps) {
  const label = person.name ?? t('facilitate.waiting-person', { place });
  const said = [
    person.type,
    person.place,
    person.online ? t('facilitate.here-online') : null,
    person.onList ? t('facilitate.waiting-on-list') : null,
  ].filter((one) => one !== null);
  return (
    <li className={classes['writtenAnswer']}>
      <span className={classes['seatLabel']}>
        <span>{label}</span>
        {said.length > 0 ? <span className={classes['said']}>{inOneLine(said)}</span> : null}
        {person.refused ? (
          <span className={classes['said']}>{t('facilitate.waiting-told', { text: person.refused })}</span>
        ) : null}
      </span>
      <span className={classes['rowActs']}>
        <Button
          variant="default"
          size="xs"
          disabled={off}
          aria-label={t('facilitate.waiting-admit-label', { person: label })}
          onClick={() => letIn([person.id])}
        >
          {t('facilitate.waiting-admit')}
        </Button>
        {ask ? (
          <Button
            variant="subtle"
            size="xs"
            disabled={off}
            aria-label={t('facilitate.waiting-refuse-label', { person: label })}
            onClick={() => ask({ id: person.id, label })}
          >
            {t('facilitate.waiting-refuse')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}
