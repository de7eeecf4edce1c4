import type { Entry, VoteOrder } from '@rt/domain/polling';
import { countOf, isOn } from '@rt/domain/polling';
import type { QaAnswer, QaConfig } from '@rt/kinds';
import { Button, SelectField } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { BoardPage, BoardProps } from '../board-props';
import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

type Props = BoardProps<QaConfig, QaAnswer>;

/** All that may be read, by votes or in another order; what is on the screen of the room comes first. */
export function QuestionList(props: Props) {
  const { config, result } = props;
  const [order, setOrder] = useState<VoteOrder>('top');
  const { entries, more, next, failed } = usePages(props, order);
  const selected = entries.filter(({ mark }) => mark === 'selected');
  const others = entries.filter(notOnScreen);
  if (result === null) return null;

  return (
    <section>
      <h2 className="rt-board__title">{t('phone.list-title', { shown: result.shown })}</h2>
      {result.shown > 1 ? (
        <SelectField
          label={t('phone.order')}
          value={order}
          options={ordersOf(config).map((value) => ({ value, label: t(`phone.order-${value}`) }))}
          onChange={(value) => setOrder(value as VoteOrder)}
        />
      ) : null}
      {config.votesClosed === true ? <p className="rt-board__note">{t('phone.votes-closed')}</p> : null}
      {result.shown === 0 ? <p className="rt-board__note">{t('phone.none')}</p> : null}
      <ul className="rt-board__list">
        {[...selected, ...others].map((entry) => (
          <Question key={entry.id} {...props} entry={entry} />
        ))}
      </ul>
      {failed ? <p role="alert">{t('phone.page-failed')}</p> : null}
      {next ? (
        <Button look="quiet" onClick={more}>
          {t('phone.more')}
        </Button>
      ) : null}
    </section>
  );
}

/** Orders that tell something: without votes against, one order by votes is enough. */
function ordersOf({ downvotes }: QaConfig): readonly VoteOrder[] {
  return downvotes === true ? ['top', 'newest', 'best', 'controversial'] : ['top', 'newest'];
}

const NO_PAGE: BoardPage = { items: [], next: null };

/** The page that the room's frames bring, and those that were asked for after it or in another order. */
function usePages({ result, page, say }: Props, order: VoteOrder) {
  const { entries: framed, shown } = result ?? NOTHING;
  const { fetched, failed, load } = useFetched({ page, say }, order, shown);
  const first = order === 'top' ? framed : [];
  const newer = new Map(framed.map((entry) => [entry.id, entry]));
  const rest = fetched.items.filter(({ id }) => !first.some((entry) => entry.id === id));
  const entries = [...first, ...rest];

  return {
    entries: entries.map((entry) => newer.get(entry.id) ?? entry),
    next: entries.length < shown && (fetched === NO_PAGE || fetched.next !== null),
    // What is on the screen of the room is in the frame wherever it stands in the order.
    more: () => void load((first.length > 0 ? entries.filter(notOnScreen) : entries).at(-1)?.id),
    failed,
  };
}

const notOnScreen = ({ mark }: Entry) => mark !== 'selected';

const NOTHING = { entries: [], shown: 0 };

/** Pages by HTTP, asked for anew when there are more or fewer questions to read, never for each vote. */
function useFetched({ page, say }: Pick<Props, 'page' | 'say'>, order: VoteOrder, shown: number) {
  const [fetched, setFetched] = useState<BoardPage>(NO_PAGE);
  const [failed, setFailed] = useState(false);
  const asking = useRef(page);
  asking.current = page;
  const load = useCallback(
    async (after?: string) => {
      const got = await asking.current(order, after).catch(() => null);
      setFailed(got === null);
      if (got === null) return;
      setFetched((before) => (after === undefined ? got : { ...got, items: [...before.items, ...got.items] }));
      if (after !== undefined) say(t('phone.more-said', { count: got.items.length }));
    },
    [order, say],
  );
  useEffect(() => {
    setFetched(NO_PAGE);
    if (order !== 'top') void load();
  }, [order, shown, load]);

  return { fetched, failed, load };
}

function Question({ entry, config, open, own, voteOn, vote }: Props & { readonly entry: Entry }) {
  const mine = own.find(({ id }) => id === entry.id);
  const votable = open && isOn(config, 'votes') && entry.mark !== 'answered' && mine === undefined;
  const given = voteOn(entry.id);
  const toggle = (value: number) => vote(entry.id, given === value ? null : value);

  return (
    <li className="rt-board__entry">
      <div className="rt-board__words">
        <Notes entry={entry} mine={mine !== undefined} config={config} />
        <p>{entry.text}</p>
        {entry.reply ? <p className="rt-board__note">{t('phone.answer', { answer: entry.reply })}</p> : null}
      </div>
      <div className="rt-board__votes">
        <Vote entry={entry} value={1} given={given} votable={votable} toggle={toggle} />
        {config.downvotes === true ? (
          <Vote entry={entry} value={-1} given={given} votable={votable} toggle={toggle} />
        ) : null}
      </div>
    </li>
  );
}

function Notes({ entry, mine, config }: { readonly entry: Entry; readonly mine: boolean; readonly config: QaConfig }) {
  const labels = (config.labels ?? []).filter(({ id }) => entry.labels?.includes(id)).map(({ text }) => text);
  const notes = [
    ...(entry.mark ? [t(`phone.mark-${entry.mark}`)] : []),
    ...(entry.pinned ? [t('phone.pinned')] : []),
    ...(mine ? [t('phone.mine')] : []),
    ...labels,
    ...(entry.edited ? [t('phone.edited')] : []),
  ];

  return notes.length === 0 ? null : <p className="rt-board__note">{notes.join(' · ')}</p>;
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
