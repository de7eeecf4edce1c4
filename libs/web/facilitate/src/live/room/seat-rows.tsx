import { Button } from '@mantine/core';
import type { SeatRow } from '@rt/contracts';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import type { AskedSeat } from './take-out-dialogue';

/** This many are drawn at first: a full hall has thousands. */
const AT_FIRST = 50;

interface SeatRowsProps {
  readonly labelledBy: string;
  readonly seats: readonly SeatRow[];
  readonly offline: boolean;
  /** What a seat is called; `place` counts from 1. */
  named(seat: SeatRow, place: number): string;
  ask(seat: AskedSeat): void;
}

export function SeatRows({ labelledBy, seats, offline, named, ask }: SeatRowsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? seats : seats.slice(0, AT_FIRST);
  return (
    <>
      <ul className={classes['writtenList']} aria-labelledby={labelledBy}>
        {shown.map((seat, at) => {
          const label = named(seat, at + 1);
          return (
            <li key={seat.id} className={classes['writtenAnswer']}>
              <span className={classes['seatLabel']}>{label}</span>
              {seat.mayTakeOut ? (
                <Button
                  variant="default"
                  size="xs"
                  disabled={offline}
                  aria-label={t('facilitate.take-out-label', { seat: label })}
                  onClick={() => ask({ id: seat.id, label, answersStay: seat.answersStay })}
                >
                  {t('facilitate.take-out')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {shown.length < seats.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('facilitate.seats-show-all', { count: seats.length })}
        </Button>
      ) : null}
    </>
  );
}
