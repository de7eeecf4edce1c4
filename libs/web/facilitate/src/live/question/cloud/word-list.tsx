import type { ActivityView } from '@rt/contracts/plain';
import { type CountedWord, ENTRY_STATES, type EntryState, type WordsResult } from '@rt/domain/polling';
import { useSteady } from '@rt/web/ui';
import { useRef } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { Switches } from '../board/switches';
import { usePlace } from '../more/use-place';
import { StillBar } from '../still-bar';
import { TextsSection } from '../texts-section';
import { MergedWords } from './merged-words';
import { type ListedWord, rowId, stateOf, withFormer } from './with-former';
import { WordRow } from './word-row';

interface WordListProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly runs: boolean;
  readonly sorts: boolean;
  readonly offline: boolean;
}

export function hasWords({ tally }: Pick<ActivityView, 'tally'>): boolean {
  return Boolean(tally?.result && 'words' in tally.result);
}

/** The words that participants wrote, by what the room sees of them; each can be shown, hidden and counted as another. */
export function WordList(props: WordListProps) {
  const result = props.activity.tally?.result;
  if (!result || !('words' in result)) return null;
  return <Lists key={props.activity.id} {...props} result={result} />;
}

function Lists({ result, activity, ...rest }: WordListProps & { readonly result: WordsResult }) {
  const { base, words } = result;
  const listed = withFormer(result, activity.tally?.rounds);
  const moves = activity.state === 'open' && base > 0;
  const steady = useSteady(
    listed.words.map((word) => ({ ...word, id: rowId(word) })),
    moves,
  );
  return (
    <TextsSection id="words" title={t('facilitate.words-title')} none={base === 0}>
      {(leave) => (
        <>
          {rest.runs && activity.state === 'open' ? <Switches {...rest} activity={activity} /> : null}
          {moves ? <StillBar steady={steady} /> : null}
          <div {...steady.hold}>
            {ENTRY_STATES.map((state) => (
              <ListOf
                key={state}
                {...rest}
                activityId={activity.id}
                state={state}
                count={listed.counts[state]}
                left={listed.counts[state] - listed.words.filter((word) => stateOf(word) === state).length}
                words={steady.items.filter((word) => stateOf(word) === state)}
                all={words}
                leave={leave}
              />
            ))}
          </div>
          <MergedWords {...rest} activity={activity} words={listed.words} merged={result.merged} leave={leave} />
        </>
      )}
    </TextsSection>
  );
}

interface ListOfProps extends Omit<WordListProps, 'activity'> {
  readonly activityId: string;
  readonly state: EntryState;
  readonly count: number;
  /** So many are not in the frame. */
  readonly left: number;
  readonly words: readonly ListedWord[];
  readonly all: readonly CountedWord[];
  leave(): void;
}

function ListOf({ state, count, left, words, all, leave, ...rest }: ListOfProps) {
  const list = useRef<HTMLUListElement>(null);
  const { setNext, hold } = usePlace(list, leave);
  if (count === 0 && words.length === 0) return null;
  return (
    <div {...hold}>
      <h4 className={classes['entriesOf']}>{t(`facilitate.words-${state}`, { count })}</h4>
      <ul className={classes['writtenList']} ref={list}>
        {words.map((word, at) => (
          <WordRow
            key={rowId(word)}
            {...rest}
            word={word}
            state={state}
            others={othersOf(word, all, rest.runs)}
            gone={() => setNext(Math.min(at, words.length - 2))}
          />
        ))}
      </ul>
      {left > 0 ? <p className={classes['muted']}>{t('facilitate.words-left', { left })}</p> : null}
    </div>
  );
}

/** Nothing for a separate spelling. Where one is pending or hidden, only who runs the session may merge. */
function othersOf(word: ListedWord, all: readonly CountedWord[], runs: boolean): readonly CountedWord[] {
  const rows = all.filter(({ key }) => key === word.key);
  if (word.spellings || rows.length === 0 || (!runs && rows.some(({ state }) => state))) return [];
  return all.filter(({ key, spellings }) => key !== word.key && !spellings);
}
