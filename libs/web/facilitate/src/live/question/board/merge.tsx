import { Button, NativeSelect } from '@mantine/core';
import type { Entry } from '@rt/domain/polling';
import { excerpt } from '@rt/domain/text';
import { problemOf, useCommand } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { giveBackPlace, seenOf } from '../answers/answer';
import { useSaidWithUndo } from '../undo/use-undo';
import type { BoardActsProps } from './board-acts';
import { OpeningButton } from './opening-button';
import { useOpened } from './use-opened';

/** Counts this entry with another one: who voted for both counts once. */
export function Merge(props: BoardActsProps) {
  const { entry, offline } = props;
  const { open, button, close, toggle } = useOpened();
  const { choices, into, choose, ask, command } = useMerging(props);
  const press = () => {
    if (!open) ask();
    toggle();
  };
  return (
    <>
      <OpeningButton
        act="merge"
        name={t('facilitate.board-merge')}
        label={t('facilitate.board-label-merge', { text: entry.text })}
        look="default"
        {...{ offline, open, button, toggle: press }}
      />
      {open ? (
        <div className={classes['boardMerge']} onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}>
          <NativeSelect
            autoFocus
            label={t('facilitate.board-merge-into')}
            value={into}
            data={choices.map(({ id, text }) => ({ value: id, label: text }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          <Button size="xs" disabled={offline} loading={command.busy} onClick={() => void command.run()}>
            {t('facilitate.board-merge-save')}
          </Button>
          <Button size="xs" variant="default" onClick={close}>
            {t('facilitate.entry-cancel')}
          </Button>
          {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
        </div>
      ) : null}
    </>
  );
}

/** Enough to know it by, in a message of one line. */
const NAMED_MOST = 60;

/** What it can be merged with, as that stood when it was asked: one that leaves the list meanwhile stays chosen, and the server says so. */
function useMerging({ entry, others, runs, decide, done, undone }: BoardActsProps) {
  const sayWithUndo = useSaidWithUndo();
  const [choices, setChoices] = useState<readonly Entry[]>([]);
  const [into, choose] = useState('');
  const ask = () => {
    setChoices(others);
    choose(others.some(({ id }) => id === into) ? into : (others[0]?.id ?? ''));
  };
  const command = useCommand(async () => {
    const after = await decide('merge', { into, ...seenOf(entry) });
    const { was = entry } = after;
    const takeBack = async () => {
      const back = await decide('split', { into });
      undone(runs ? await giveBackPlace(was, back, decide) : back);
    };
    const text = choices.find(({ id }) => id === into)?.text ?? '';
    sayWithUndo(t('facilitate.board-said-merge', { text: excerpt(text, NAMED_MOST) }), takeBack);
    done(after);
  }, []);
  return { choices, into, choose, ask, command };
}
