import './idea-list.css';

import type { BoardPhase, Entry, Label } from '@rt/domain/polling';
import { byColumn, scoreOf, sum } from '@rt/domain/polling';
import { dotsAllowed, dotsOnOneAllowed } from '@rt/kinds';
import { createWords } from '@rt/words';

import { MorePages } from '../boards/more-pages';
import { SteadyBar } from '../boards/steady-bar';
import { useSteadyPages } from '../boards/use-pages';
import { ideaBoardPhone } from '../words.en-GB.json';
import type { IdeaBoardProps } from './board';

const t = createWords(ideaBoardPhone);

interface IdeaListProps extends IdeaBoardProps {
  readonly phase: BoardPhase;
}

/** Groups with their ideas, and ideas that stand alone; with dots to give while the room votes, and what came of them. */
export function IdeaList(props: IdeaListProps) {
  const { result, phase, config, voteOn } = props;
  const saidMore = (count: number) => props.say(t('phone.more-said', { count }));
  const moves = phase !== 'done' && (result?.shown ?? 0) > 1;
  const { steady, ...pages } = useSteadyPages({ ...props, saidMore }, { order: 'top', moves });
  if (result === null) return null;
  const all = dotsAllowed(config);
  const here = pages.entries.map(({ id }) => id);
  // Where some are on no page yet, what was given is given there.
  const given = pages.next ? new Set([...here, ...props.votedOn]) : here;
  const left = Math.max(0, all - sum([...given].map((id) => voteOn(id) ?? 0)));

  return (
    <section>
      <h2 className="rt-board__title" tabIndex={-1}>
        {t('phone.list-title', { shown: result.shown })}
      </h2>
      {phase === 'vote' ? <p className="rt-ideas__left">{t('phone.dots-left', { left, all })}</p> : null}
      {result.shown === 0 ? <p className="rt-board__note">{t('phone.none')}</p> : null}
      {moves ? <SteadyBar steady={steady} /> : null}
      <div {...steady.hold}>
        {byColumn(steady.items, config.columns ?? [])
          .filter(({ entries }) => entries.length > 0)
          .map(({ label, entries }) => (
            <Column key={label?.id ?? ''} {...props} label={label} entries={entries} left={left} />
          ))}
      </div>
      <MorePages {...pages} words={{ more: t('phone.more'), failed: t('phone.page-failed') }} />
    </section>
  );
}

interface ColumnProps extends IdeaListProps {
  /** Null: what stands in no column, or in several. */
  readonly label: Label | null;
  readonly entries: readonly Entry[];
  readonly left: number;
}

function Column({ label, entries, ...props }: ColumnProps) {
  const { phase, voteOn } = props;
  const inColumns = (props.config.columns ?? []).length > 0;

  return (
    <>
      {inColumns ? <h3 className="rt-ideas__column">{label?.text ?? t('phone.several-columns')}</h3> : null}
      <ul className="rt-board__list">
        {entries.map((entry) => (
          <li key={entry.id} className="rt-ideas__entry">
            <Texts entry={entry} below={inColumns} />
            {phase === 'vote' ? <Dots {...props} entry={entry} /> : null}
            {phase === 'done' ? <Counted entry={entry} own={voteOn(entry.id) ?? 0} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

interface TextsProps {
  readonly entry: Entry;
  /** The name of a group stands below that of a column. */
  readonly below: boolean;
}

function Texts({ entry: { text, group, merged = [] }, below }: TextsProps) {
  if (!group) return <p className="rt-ideas__text">{text}</p>;
  const Name = below ? 'h4' : 'h3';

  return (
    <div className="rt-ideas__text">
      <Name>{text}</Name>
      <ul>
        {merged.map((idea) => (
          <li key={idea.id}>{idea.text}</li>
        ))}
      </ul>
    </div>
  );
}

function Counted({ entry: { reactions, recast }, own }: { readonly entry: Entry; readonly own: number }) {
  if (reactions === undefined) return null;
  const people = sum(Object.values(reactions));

  return (
    <p className="rt-ideas__count">
      <strong>{t('phone.count', { dots: scoreOf(reactions), people })}</strong>
      {own > 0 ? ` · ${t('phone.your-dots', { dots: own })}` : null}
      {recast ? ` · ${t('phone.recast')}` : null}
    </p>
  );
}

interface DotsProps extends IdeaListProps {
  readonly entry: Entry;
  readonly left: number;
}

function Dots({ entry: { id, text }, left, config, voteOn, vote, say }: DotsProps) {
  const dots = voteOn(id) ?? 0;
  const all = dotsAllowed(config);
  const isFull = dots >= dotsOnOneAllowed(config);
  const give = (more: 1 | -1) => {
    if (more === 1 && left <= 0) return say(t('phone.no-dots'));
    if (more === 1 && isFull) return say(t('phone.no-more'));
    vote(id, dots + more === 0 ? null : dots + more);
    say(`${t('phone.given', { dots: dots + more })}. ${t('phone.dots-left', { left: left - more, all })}`);
  };

  return (
    <div className="rt-ideas__dots">
      <button
        type="button"
        className="rt-board__vote"
        aria-label={t('phone.less-label', { text })}
        aria-disabled={dots === 0}
        onClick={() => (dots > 0 ? give(-1) : undefined)}
      >
        −
      </button>
      <span className="rt-ideas__given">{t('phone.given', { dots })}</span>
      <button
        type="button"
        className="rt-board__vote"
        aria-label={t('phone.more-label', { text })}
        aria-disabled={left <= 0 || isFull}
        onClick={() => give(1)}
      >
        +
      </button>
    </div>
  );
}
