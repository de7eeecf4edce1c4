import { Button, Group, Title, VisuallyHidden } from '@mantine/core';
import type { ChairNote as Note, RoundtableBody } from '@rt/contracts';
import { clockText, focusControl, Remote, TextAreaField, useUnsaved } from '@rt/web/console-kit';
import { useEffect, useState } from 'react';

import { t } from '../words';
import classes from './chair-note.module.css';
import { type Choice, overBy } from './note-draft';
import { type ChairNotePad, useChairNote, useStoredNote } from './use-chair-note';

const FIELD = 'chairNote';

interface ChairNoteProps {
  readonly roundtable: RoundtableBody;
  /** Version of the notes that the socket last told; left out where there is no socket. */
  readonly toldVersion?: number | undefined;
}

/** Notes to the chair, for those who work on the session; nothing for others, and nothing once it is sealed. */
export function ChairNote({ roundtable, toldVersion }: ChairNoteProps) {
  if (!roundtable.may.includes('note') || roundtable.sealed) return null;
  return <Panel roundtable={roundtable} toldVersion={toldVersion} />;
}

function Panel({ roundtable, toldVersion }: ChairNoteProps) {
  const query = useStoredNote(roundtable.id, toldVersion);
  return (
    <section className={classes['panel']} aria-labelledby="chair-note">
      <Title order={2} size="h4" id="chair-note" mb="sm">
        {t('facilitate.chair-note')}
      </Title>
      <Remote query={query} rows={2}>
        {(note) => <Pad roundtableId={roundtable.id} note={note} />}
      </Remote>
    </section>
  );
}

function Pad({ roundtableId, note }: { readonly roundtableId: string; readonly note: Note }) {
  const pad = useChairNote(roundtableId, note);
  const { draft, status } = pad;
  useUnsaved(['conflict', 'offline', 'refused', 'too-long'].includes(status));
  return (
    // The field is left by the keyboard or the pointer: what is in it is saved without waiting.
    <div onBlur={pad.flush}>
      <TextAreaField
        name={FIELD}
        rows={6}
        label={t('facilitate.chair-note-label')}
        hint={t('facilitate.chair-note-hint')}
        value={draft.text}
        onChange={pad.type}
      />
      <Status pad={pad} />
      {draft.theirs ? <Conflict theirs={draft.theirs.text} choose={pad.choose} /> : null}
    </div>
  );
}

/** How it stands, to be read at all times and said only when it settles: not at each key, nor each time it is saved. */
function Status({ pad }: { readonly pad: ChairNotePad }) {
  const { draft, status, savedAt } = pad;
  const values = {
    over: overBy(draft),
    message: draft.problem?.message ?? '',
    time: savedAt ? clockText(savedAt) : '',
  };
  const words = status === 'untouched' ? '' : t(`facilitate.chair-note-${status}`, values);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (status !== 'unsaved') setSaid(words);
  }, [status, words]);
  return (
    <>
      <p className={classes['status']} data-status={status}>
        {status === 'saved' && savedAt ? t('facilitate.chair-note-saved-at', values) : words}
      </p>
      <VisuallyHidden role="status">
        {said === '' ? '' : t('facilitate.chair-note-said', { words: said })}
      </VisuallyHidden>
    </>
  );
}

interface ConflictProps {
  readonly theirs: string;
  choose(choice: Choice): void;
}

function Conflict({ theirs, choose }: ConflictProps) {
  const decide = (choice: Choice) => {
    choose(choice);
    focusControl(FIELD);
  };
  return (
    <div className={classes['conflict']}>
      <p>{t('facilitate.chair-note-theirs')}</p>
      <blockquote className={classes['theirs']}>{theirs}</blockquote>
      <Group gap="xs">
        {(['both', 'mine', 'theirs'] as const).map((choice) => (
          <Button key={choice} variant="default" size="sm" onClick={() => decide(choice)}>
            {t(`facilitate.chair-note-keep-${choice}`)}
          </Button>
        ))}
      </Group>
    </div>
  );
}
