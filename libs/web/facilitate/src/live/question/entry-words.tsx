import { Button, Group, Textarea } from '@mantine/core';
import { problemOf, useCommand, useUnsaved } from '@rt/web/console-kit';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';

import { t } from '../../words';
import { useDraft } from './drafts/drafts';
import classes from './entry-words.module.css';

/** What a host writes on an entry: another wording, why it is hidden, or the answer. */
export type WordsFor = 'edit' | 'reason' | 'answer';

interface EntryWordsProps {
  readonly of: WordsFor;
  readonly before: string;
  /** Under which what is typed is kept while another question is the current one. */
  readonly name: string;
  readonly takesFocus: boolean;
  /** `seen`: what stood when the host began to type, or stands since a refusal. Rejects with what the server refuses. */
  save(text: string, seen: string): Promise<void>;
  close(): void;
}

/** The field below an entry. Escape puts it away with what was typed, and to cancel throws that away. */
export function EntryWords({ of, before, name, takesFocus, save, close }: EntryWordsProps) {
  const draft = useDraft(name, before);
  const { text, change, drop } = draft;
  useUnsaved(text !== before);
  const field = useRef<HTMLTextAreaElement>(null);
  const command = useSaving(draft, save);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void command.run();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const cancel = () => {
    drop();
    close();
  };
  return (
    <form className={classes['words']} onSubmit={submit} onKeyDown={leave}>
      <Textarea
        ref={field}
        label={t(`facilitate.entry-${of}-field`)}
        description={t(`facilitate.entry-${of}-hint`)}
        error={command.error ? problemOf(command.error).message : null}
        value={text}
        rows={3}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="xs" loading={command.busy}>
          {t('facilitate.entry-save')}
        </Button>
        <Button variant="default" size="xs" onClick={cancel}>
          {t('facilitate.entry-cancel')}
        </Button>
      </Group>
    </form>
  );
}

function useSaving({ text, over, drop, noteRead }: ReturnType<typeof useDraft>, save: EntryWordsProps['save']) {
  return useCommand(async () => {
    try {
      await save(text, over);
      drop();
    } catch (error) {
      // Whoever tries again has read that somebody else has changed it.
      if (problemOf(error).code === 'version-conflict') noteRead();
      throw error;
    }
  }, []);
}
