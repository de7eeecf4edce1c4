import { Button } from '@mantine/core';
import type { CountedWord, EntryState } from '@rt/domain/polling';
import { useRef, useState } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { DecideButton } from '../decide-button';
import { useSaidOnce } from '../undo/use-undo';
import { useHide } from '../use-hide';
import { MergeWord } from './merge-word';
import { type ListedWord, rowId } from './with-former';

interface WordRowProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly word: ListedWord;
  readonly state: EntryState;
  readonly others: readonly CountedWord[];
  readonly runs: boolean;
  readonly sorts: boolean;
  readonly offline: boolean;
  /** The question what it counts as is closed, and nothing of its row is left to have the focus. */
  gone(): void;
}

const HIDES: Readonly<Record<EntryState, readonly boolean[]>> = {
  waiting: [false, true],
  shown: [true],
  hidden: [false],
};

export function WordRow({ word, state, others, runs, sorts, gone, ...rest }: WordRowProps) {
  const [merging, setMerging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Nothing gives the focus back that the dialogue took.
  const close = () => {
    setMerging(false);
    if (button.current) button.current.focus();
    else gone();
  };
  const decides = runs || (sorts && isRead(word));
  const targets = runs ? others : others.filter(isRead);
  const { label } = word;
  return (
    <li className={classes['writtenAnswer']} data-entry={rowId(word)}>
      <span className={classes['writtenLabel']}>{label}</span>
      <People word={word} />
      {decides
        ? HIDES[state].map((hide) => <Decide key={String(hide)} label={label} state={state} hide={hide} {...rest} />)
        : null}
      {decides && targets.length > 0 ? (
        <Button
          ref={button}
          variant="default"
          size="xs"
          disabled={rest.offline}
          aria-label={t('facilitate.word-merge-label', { label })}
          onClick={() => setMerging(true)}
        >
          {t('facilitate.word-merge')}
        </Button>
      ) : null}
      {merging ? <MergeWord {...rest} word={word} others={targets} close={close} /> : null}
    </li>
  );
}

/** What nobody has read is left to whoever approves: hidden and shown again, or counted as another, it would be approved. */
function isRead({ state, spellings }: CountedWord): boolean {
  return state !== 'waiting' && spellings === undefined;
}

/** How many wrote it, and in which round where that is not the present one; nothing where no number is told. */
function People({ word: { count, round: no } }: Pick<WordRowProps, 'word'>) {
  if (count === null) return null;
  const said = no === undefined ? t('facilitate.written-count', { count }) : t('facilitate.word-former', { count, no });
  return <span className={classes['muted']}>{said}</span>;
}

interface DecideProps extends Pick<WordRowProps, 'roundtableId' | 'activityId' | 'state' | 'offline'> {
  readonly label: string;
  readonly hide: boolean;
}

function Decide({ roundtableId, activityId, label, state, hide, offline }: DecideProps) {
  const sayOnce = useSaidOnce();
  const command = useHide({ roundtableId, activityId }, label);
  const verb = hide ? 'hide' : state === 'waiting' ? 'approve' : 'show';
  const decide = async () => {
    const after = await command.run(hide);
    if (!after) return;
    const { state: stood } = after.was ?? { state };
    sayOnce(t(`facilitate.entry-said-${verb}`), after, () => command.takeBack(hide, stood === 'waiting'));
  };
  return (
    <DecideButton
      text={t(`facilitate.entry-${verb}`)}
      label={t(`facilitate.entry-label-${verb}`, { text: label })}
      offline={offline}
      command={command}
      decide={() => void decide()}
    />
  );
}
