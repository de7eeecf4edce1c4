import { Button } from '@mantine/core';
import type { RoundtableBody, SeatList, SeatRow } from '@rt/contracts';
import { KEYS, PageLink, useApi } from '@rt/web/console-kit';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { PeopleList } from './people-list';
import { SeatRows } from './seat-rows';
import { type AskedSeat, TakeOutDialogue } from './take-out-dialogue';

const LOOK_AGAIN_MS = 10_000;
const TITLE_ID = 'seats';

interface SeatsProps {
  readonly roundtable: RoundtableBody;
  readonly offline: boolean;
}

export function Seats({ roundtable: { id }, offline }: SeatsProps) {
  const query = useSeats(id);
  const [asked, setAsked] = useState<AskedSeat | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const dialogue = asked && (
    <TakeOutDialogue
      roundtableId={id}
      asked={asked}
      close={() => setAsked(null)}
      done={() => heading.current?.focus()}
    />
  );
  return (
    <PeopleList id={TITLE_ID} title={t('facilitate.seats')} heading={heading} query={query} dialogue={dialogue}>
      {(list) => <SeatsByDevice roundtableId={id} list={list} offline={offline} ask={setAsked} />}
    </PeopleList>
  );
}

/** Tells at the top of the column that devices hold several seats, and leads to them. */
export function SharedSeatsMark({ roundtable: { id } }: Pick<SeatsProps, 'roundtable'>) {
  const shared = useSeats(id).data?.shared ?? [];
  if (shared.length === 0) return null;
  return (
    <div className={classes['seatsShared']} role="status">
      <p className={classes['seatsMark']}>{t('facilitate.seats-mark', { count: shared.length })}</p>
      <Button variant="subtle" size="compact-md" onClick={() => document.getElementById(TITLE_ID)?.focus()}>
        {t('facilitate.seats-go')}
      </Button>
    </div>
  );
}

function useSeats(id: string): UseQueryResult<SeatList> {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.seats(id),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/session/seats', { at: { roundtableId: id } }),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

interface ListProps {
  readonly roundtableId: string;
  readonly list: SeatList;
  readonly offline: boolean;
  ask(seat: AskedSeat): void;
}

function SeatsByDevice({ roundtableId, list: { shared, single, takenOut }, offline, ask }: ListProps) {
  const doAnswersStay = [...shared.flatMap(({ seats }) => seats), ...single].some(({ answersStay }) => answersStay);
  return (
    <>
      {doAnswersStay ? <p className={classes['muted']}>{t('facilitate.seats-show-answers')}</p> : null}
      {shared.length + single.length === 0 ? <p>{t('facilitate.seats-none')}</p> : null}
      {shared.map(({ seats }, at) => (
        <div key={seats[0]?.id} className={classes['seatsShared']}>
          <p className={classes['seatsMark']} id={`device-${at}`}>
            {t('facilitate.seats-shared', { device: at + 1, count: seats.length })}
          </p>
          <SeatRows
            labelledBy={`device-${at}`}
            seats={seats}
            named={(seat, place) => nameOf(seat, t('facilitate.seat-of', { device: at + 1, place }))}
            offline={offline}
            ask={ask}
          />
        </div>
      ))}
      {shared.some(({ seats }) => seats.some(({ invited }) => invited)) ? (
        <p className={classes['muted']}>
          {t('facilitate.seats-invited')}{' '}
          <PageLink to={`/roundtables/${roundtableId}/people`}>{t('facilitate.seats-to-people')}</PageLink>
        </p>
      ) : null}
      {single.length > 0 ? <Single seats={single} offline={offline} ask={ask} /> : null}
      {takenOut > 0 ? <p className={classes['muted']}>{t('facilitate.seats-taken-out', { count: takenOut })}</p> : null}
    </>
  );
}

function Single({ seats, offline, ask }: { readonly seats: readonly SeatRow[] } & Pick<ListProps, 'offline' | 'ask'>) {
  return (
    <details className={classes['pairs']}>
      <summary id="seats-single">{t('facilitate.seats-single', { count: seats.length })}</summary>
      <SeatRows
        labelledBy="seats-single"
        seats={seats}
        named={(seat, place) => nameOf(seat, t('facilitate.seat-by-code', { place }))}
        offline={offline}
        ask={ask}
      />
    </details>
  );
}

function nameOf({ name, invited }: SeatRow, otherwise: string): string {
  const label = name ?? otherwise;
  return invited ? t('facilitate.seat-by-link', { seat: label }) : label;
}
