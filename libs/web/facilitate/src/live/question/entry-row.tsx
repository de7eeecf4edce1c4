import { Button } from '@mantine/core';
import type { Entry, EntryState, EntryVerb } from '@rt/domain/polling';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { type KeyboardEvent, useRef, useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { EntryWords, type WordsFor } from './entry-words';

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

type Decision = Exclude<EntryVerb, 'edit'>;

/** What a host can do with an entry of each state, the likeliest first. */
const ACTS: Readonly<Record<EntryState, readonly Decision[]>> = {
  waiting: ['approve', 'hide'],
  shown: ['hide'],
  hidden: ['show'],
};

/** What is done by a key while a button of an entry has the focus. */
const KEYS: Readonly<Record<string, string>> = { a: 'approve', r: 'hide', e: 'edit' };

/** One entry, with what the host can decide on it. */
export function EntryRow({ entry, runs, ...rest }: EntryRowProps) {
  return (
    <li className={classes['writtenAnswer']} onKeyDown={runs ? pressByKey : undefined}>
      <span className={classes['writtenLabel']}>
        {entry.text}
        {entry.edited ? <small className={classes['muted']}> {t('facilitate.entry-edited')}</small> : null}
      </span>
      {runs ? ACTS[entry.state].map((verb) => <Decide key={verb} verb={verb} entry={entry} {...rest} />) : null}
      {runs ? <Word entry={entry} of={entry.state === 'hidden' ? 'reason' : 'edit'} {...rest} /> : null}
    </li>
  );
}

function pressByKey(event: KeyboardEvent<HTMLLIElement>): void {
  const act = KEYS[event.key.toLowerCase()];
  const isOnButton = event.target instanceof HTMLButtonElement;
  if (act === undefined || !isOnButton || event.ctrlKey || event.metaKey || event.altKey) return;
  const button = event.currentTarget.querySelector<HTMLButtonElement>(`button[data-act="${act}"]`);
  if (!button) return;
  event.preventDefault();
  event.stopPropagation();
  button.click();
}

interface DecideProps extends Omit<EntryRowProps, 'runs'> {
  readonly verb: Decision;
}

function Decide({ entry, offline, verb, done, ...of }: DecideProps) {
  const decide = useDecide(of, entry);
  const say = useSay();
  const command = useCommand(async () => {
    const after = await decide(verb);
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
        data-act={verb}
        aria-label={t(`facilitate.entry-label-${verb}`, { text: entry.text })}
        onClick={() => void command.run()}
      >
        {t(`facilitate.entry-${verb}`)}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}

interface WordProps extends Omit<EntryRowProps, 'runs'> {
  readonly of: WordsFor;
}

/** Another wording of an entry, or why it is hidden: a button that opens a field. */
function Word({ entry, offline, of, done, ...where }: WordProps) {
  const decide = useDecide(where, entry);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const save = async (text: string) => {
    const after = await decide(of === 'edit' ? 'edit' : 'hide', text);
    say(t(`facilitate.entry-said-${of}`));
    close();
    done(after);
  };
  return (
    <>
      <Button
        ref={button}
        variant="subtle"
        size="xs"
        disabled={offline}
        data-act={of}
        aria-expanded={open}
        aria-label={t(`facilitate.entry-label-${of}`, { text: entry.text })}
        onClick={() => setOpen(!open)}
      >
        {t(`facilitate.entry-${of}`)}
      </Button>
      {open ? <EntryWords of={of} before={of === 'edit' ? entry.text : ''} save={save} close={close} /> : null}
    </>
  );
}

/** Sends what a host decided on an entry; answers how it stands since. */
function useDecide({ roundtableId, activityId }: Pick<EntryRowProps, 'roundtableId' | 'activityId'>, entry: Entry) {
  const api = useApi();
  return (verb: EntryVerb, text?: string) =>
    api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide', {
      at: { roundtableId, activityId, entryId: entry.id },
      body: { verb, ...(text === undefined ? {} : { text }) },
    });
}
