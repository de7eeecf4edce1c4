import { Button } from '@mantine/core';
import type { EntryPage } from '@rt/contracts';
import type { Entry, EntryState, Label } from '@rt/domain/polling';
import { problemOf, useApi, useCommand } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { EntryRow, type OnTheBoard } from './entry-row';
import type { Labels } from './labels/entry-labels';
import type { Stood } from './undo/use-stood';

interface MoreEntriesProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly state: EntryState;
  /** Those that the frame holds, in their order. */
  readonly listed: readonly Entry[];
  readonly count: number;
  readonly runs: boolean;
  readonly sorts: boolean;
  readonly board?: OnTheBoard;
  readonly columns?: readonly Label[];
  readonly labels?: Labels;
  readonly pins?: boolean;
  readonly offline: boolean;
  decided(entry: Entry): void;
  undone(entry: Entry): void;
  readonly stood: Stood;
}

/** Entries for which a frame has no room: further pages, asked for one by one. */
export function MoreEntries({ roundtableId, activityId, state, listed, count, decided, ...rest }: MoreEntriesProps) {
  const api = useApi();
  const [more, setMore] = useState<readonly Entry[]>([]);
  const isMore = ({ id }: Entry) => !listed.some((entry) => entry.id === id);
  const shown = more.filter(isMore);
  const command = useCommand(async () => {
    // From the frame's last one on each time: ids are random, so that new entries arrive between those that are here.
    // What is on the screen of the room is in the frame wherever it stands in the order.
    const found: Entry[] = [];
    let after = listed.filter(({ mark }) => mark !== 'selected').at(-1)?.id;
    do {
      const page: EntryPage = await api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
        at: { roundtableId, activityId },
        query: { state, after },
      });
      found.push(...page.items.filter(isMore));
      after = page.next ?? undefined;
    } while (after !== undefined && found.length <= shown.length);
    setMore(found);
  }, []);
  const left = count - listed.length - shown.length;
  return (
    <>
      <ul className={classes['writtenList']}>
        {shown.map((entry) => (
          <EntryRow
            key={entry.id}
            {...rest}
            roundtableId={roundtableId}
            activityId={activityId}
            entry={entry}
            done={(after) => {
              const stays = after.state === entry.state;
              setMore((before) => before.flatMap((one) => (one.id === after.id ? (stays ? [after] : []) : [one])));
              decided(after);
            }}
          />
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="subtle" size="xs" loading={command.busy} onClick={() => void command.run()}>
          {t('facilitate.entries-more', { left })}
        </Button>
      ) : null}
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
