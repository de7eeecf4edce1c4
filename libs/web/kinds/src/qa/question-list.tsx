import type { Entry, EntryMark, VoteOrder } from '@rt/domain/polling';
import { countOf, isOn } from '@rt/domain/polling';
import { isolated } from '@rt/domain/text';
import type { QaAnswer, QaConfig } from '@rt/kinds';
import { SelectField } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { useState } from 'react';

import type { BoardProps } from '../board-props';
import { MorePages } from '../boards/more-pages';
import { SteadyBar } from '../boards/steady-bar';
import { notOnScreen, useSteadyPages } from '../boards/use-pages';
import { qaPhone } from '../words.en-GB.json';
import type { Draft } from './draft';

const t = createWords(qaPhone);

type Props = BoardProps<QaConfig, QaAnswer, Draft>;

/** All that may be read, by votes or in another order; what is on the screen of the room comes first. */
export function QuestionList(props: Props) {
  const { config, result, open } = props;
  const [order, setOrder] = useState<VoteOrder>('top');
  const orders = ordersOf(props);
  const saidMore = (count: number) => props.say(t('phone.more-said', { count }));
  const moves = open && (result?.shown ?? 0) > 1;
  const { steady, ...pages } = useSteadyPages({ ...props, saidMore }, { order, moves, sorted: selectedFirst });
  if (result === null) return null;

  return (
    <section>
      <h2 className="rt-board__title" tabIndex={-1}>
        {t('phone.list-title', { shown: result.shown })}
      </h2>
      {result.shown > 1 && orders.length > 1 ? (
        <SelectField
          label={t('phone.order')}
          value={order}
          options={orders.map((value) => ({ value, label: t(`phone.order-${value}`) }))}
          onChange={(value) => {
            setOrder(value as VoteOrder);
            steady.catchUp();
          }}
        />
      ) : null}
      {config.votesClosed === true ? <p className="rt-board__note">{t('phone.votes-closed')}</p> : null}
      {result.shown === 0 ? <p className="rt-board__note">{t('phone.none')}</p> : null}
      {moves ? <SteadyBar steady={steady} /> : null}
      <ul className="rt-board__list" {...steady.hold}>
        {steady.items.map((entry) => (
          <Question key={entry.id} {...props} entry={entry} />
        ))}
      </ul>
      <MorePages {...pages} words={{ more: t('phone.more'), failed: t('phone.page-failed') }} />
    </section>
  );
}

function selectedFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => Number(notOnScreen(a)) - Number(notOnScreen(b)));
}

/** Orders that tell something: without votes against, one order by votes is enough. */
function ordersOf({ config, orders }: Pick<Props, 'config' | 'orders'>): readonly VoteOrder[] {
  return config.downvotes === true ? orders : orders.filter((order) => order === 'top' || order === 'newest');
}

interface QuestionProps extends Props {
  readonly entry: Entry;
}

function Question({ entry, config, open, own, voteOn, vote }: QuestionProps) {
  const mine = own.some(({ id }) => id === entry.id);
  const withMine = own.some(({ intoId }) => intoId === entry.id);
  const given = voteOn(entry.id);
  const isVoted = open && isOn(config, 'votes') && entry.mark !== 'answered' && !mine;
  // What was given before one's own came to count with it can only be taken back.
  const votable = (value: number) => isVoted && (!withMine || given === value);
  const toggle = (value: number) => vote(entry.id, given === value ? null : value);

  return (
    <li className="rt-board__entry">
      <div className="rt-board__words">
        <Notes entry={entry} mine={mine} withMine={withMine} config={config} />
        <p>{entry.text}</p>
        {entry.author ? <p className="rt-board__note">{t('phone.from', { name: entry.author })}</p> : null}
        {entry.reply ? <p className="rt-board__note">{t('phone.answer', { answer: entry.reply })}</p> : null}
      </div>
      <div className="rt-board__votes">
        <Vote entry={entry} value={1} given={given} votable={votable(1)} toggle={toggle} />
        {config.downvotes === true ? (
          <Vote entry={entry} value={-1} given={given} votable={votable(-1)} toggle={toggle} />
        ) : null}
      </div>
    </li>
  );
}

function markOf(mark: EntryMark, minute: number | undefined): string {
  if (mark !== 'answered' || minute === undefined) return t(`phone.mark-${mark}`);

  return t('phone.answered-minute', { minute });
}

interface NotesProps extends Pick<QuestionProps, 'entry' | 'config'> {
  readonly mine: boolean;
  /** One's own counts with it. */
  readonly withMine: boolean;
}

function Notes({ entry, mine, withMine, config }: NotesProps) {
  const labels = (config.labels ?? []).filter(({ id }) => entry.labels?.includes(id)).map(({ text }) => text);
  const notes = [
    ...(entry.mark ? [markOf(entry.mark, entry.minute)] : []),
    ...(entry.pinned ? [t('phone.pinned')] : []),
    ...(mine ? [t('phone.mine')] : []),
    ...(withMine ? [t('phone.with-mine')] : []),
    ...labels,
    ...(entry.edited ? [t('phone.edited')] : []),
  ];

  return notes.length === 0 ? null : <p className="rt-board__note">{notes.map(isolated).join(' · ')}</p>;
}

interface VoteProps {
  readonly entry: Entry;
  readonly value: 1 | -1;
  readonly given: number | null;
  readonly votable: boolean;
  readonly toggle: (value: number) => void;
}

function Vote({ entry, value, given, votable, toggle }: VoteProps) {
  const side = value === 1 ? 'for' : 'against';
  const count = entry.reactions === undefined ? null : countOf(entry.reactions, value);
  const sign = value === 1 ? '▲' : '▼';
  if (!votable) {
    return count === null ? null : (
      <span className="rt-board__count">
        <span aria-hidden="true">{sign} </span>
        {t(`phone.count-${side}`, { count })}
      </span>
    );
  }

  const label = t(`phone.vote-${side}`, { text: entry.text });
  return (
    <button
      type="button"
      className="rt-board__vote"
      aria-pressed={given === value}
      aria-label={count === null ? label : `${label}, ${t(`phone.count-${side}`, { count })}`}
      onClick={() => toggle(value)}
    >
      <span aria-hidden="true">{sign}</span> {count ?? ''}
    </button>
  );
}
