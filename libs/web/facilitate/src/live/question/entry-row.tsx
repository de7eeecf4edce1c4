import { Button } from '@mantine/core';
import type { Entry, EntryState, EntryVerb } from '@rt/domain/polling';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';

interface EntryRowProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly entry: Entry;
  /** May decide on it. */
  readonly runs: boolean;
  readonly offline: boolean;
  /** It stands like this now. */
  done(entry: Entry): void;
}

/** What a host can do with an entry of each state, the likeliest first. */
const ACTS: Readonly<Record<EntryState, readonly EntryVerb[]>> = {
  waiting: ['approve', 'hide'],
  shown: ['hide'],
  hidden: ['show'],
};

/** One entry, with what the host can decide on it. */
export function EntryRow({ entry, runs, ...rest }: EntryRowProps) {
  return (
    <li className={classes['writtenAnswer']}>
      <span className={classes['writtenLabel']}>{entry.text}</span>
      {runs ? ACTS[entry.state].map((verb) => <Decide key={verb} verb={verb} entry={entry} {...rest} />) : null}
    </li>
  );
}

interface DecideProps extends Omit<EntryRowProps, 'runs'> {
  readonly verb: EntryVerb;
}

function Decide({ roundtableId, activityId, entry, offline, verb, done }: DecideProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(async () => {
    const after = await api.call(
      'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide',
      {
        at: { roundtableId, activityId, entryId: entry.id },
        body: { verb },
      },
    );
    // Its row goes to another list, and this button with it.
    say(t(`facilitate.entry-said-${verb}`));
    done(after);
  }, []);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        disabled={offline}
        loading={command.busy}
        aria-label={t(`facilitate.entry-label-${verb}`, { text: entry.text })}
        onClick={() => void command.run()}
      >
        {t(`facilitate.entry-${verb}`)}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
