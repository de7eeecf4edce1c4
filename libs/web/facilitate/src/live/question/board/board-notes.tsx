import { countOf, type Entry, type EntryMark, type Label } from '@rt/domain/polling';
import { inOneLine } from '@rt/domain/text';

import { t } from '../../../words';
import classes from '../../live.module.css';

function markOf(mark: EntryMark, minute: number | undefined): string {
  if (mark !== 'answered' || minute === undefined) return t(`facilitate.board-mark-${mark}`);
  return t('facilitate.board-answered-minute', { minute });
}

/** What stands beside an entry of a board: how it is marked, its labels and its votes. */
export function BoardNotes({ entry, labels }: { readonly entry: Entry; readonly labels: readonly Label[] }) {
  const { mark, reply, minute, pinned, hiddenByVotes, reactions } = entry;
  const against = countOf(reactions, -1);
  const notes = [
    ...(mark ? [markOf(mark, minute)] : []),
    ...(pinned ? [t('facilitate.board-pinned')] : []),
    ...(hiddenByVotes ? [t('facilitate.board-hidden-by-votes')] : []),
    ...labels.filter(({ id }) => entry.labels?.includes(id)).map(({ text }) => text),
    ...(reactions ? [t(`facilitate.board-${against > 0 ? 'for' : 'votes'}`, { count: countOf(reactions, 1) })] : []),
    ...(against > 0 ? [t('facilitate.board-against', { count: against })] : []),
  ];
  return (
    <>
      {notes.length > 0 ? <small className={classes['boardNotes']}>{inOneLine(notes)}</small> : null}
      {reply === undefined ? null : (
        <small className={classes['boardNotes']}>{t('facilitate.board-answer-was', { answer: reply })}</small>
      )}
    </>
  );
}
