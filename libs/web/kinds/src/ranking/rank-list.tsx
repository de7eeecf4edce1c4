import './rank-list.css';

import type { ChoiceOption } from '@rt/domain/polling';
import { createWords } from '@rt/web/ui';
import type { MouseEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

import { rankingPhone } from '../words.en-GB.json';
import { movedTo, type Order, toggled } from './order';
import { type Drag, useDrag } from './use-drag';

const t = createWords(rankingPhone);

interface RankListProps {
  readonly options: readonly ChoiceOption[];
  readonly order: Order;
  /** Most that can be ranked. */
  readonly max: number;
  readonly onChange: (order: Order) => void;
}

/** A press ranks an option, buttons move it, a handle drags it. Each change announces both positions. */
export function RankList(props: RankListProps) {
  const { options, order, max } = props;
  const { said, textOf, move, toggle } = useRanking(props);
  const keepFocus = useKeptFocus(order);
  const drag = useDrag(order, move);
  const rest = options.flatMap(({ id }) => (order.includes(id) ? [] : [id]));
  const pick = (id: string, position: number | null) => (
    <PickButton
      key="pick"
      text={textOf(id)}
      position={position}
      full={position === null && order.length >= max}
      onPress={keepFocus(() => toggle(id))}
    />
  );

  // One list of rows, so that a row that is ranked stays what it is in the page, with the focus on it.
  return (
    <>
      <ul className="rt-rank">
        {[...order, ...rest].map((id, at) =>
          at < order.length ? (
            <li key={id} className={rowClass(drag, at)} data-position={at}>
              <RankHandle {...drag.handleOf(id)} />
              {pick(id, at + 1)}
              <MoveButton act="up" text={textOf(id)} off={at === 0} onPress={keepFocus(() => move(id, at - 1))} />
              <MoveButton
                act="down"
                text={textOf(id)}
                off={at === order.length - 1}
                onPress={keepFocus(() => move(id, at + 1))}
              />
            </li>
          ) : (
            <li key={id} className="rt-rank__row">
              {pick(id, null)}
            </li>
          ),
        )}
      </ul>
      <p className="rt-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function useRanking({ options, order, max, onChange }: RankListProps) {
  const [said, setSaid] = useState('');
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? '';
  const move = (id: string, to: number) => {
    const next = movedTo(order, id, to);
    if (next === order) return false;
    onChange(next);
    setSaid(t('phone.moved', { text: textOf(id), from: order.indexOf(id) + 1, to: to + 1, of: order.length }));

    return true;
  };
  const toggle = (id: string) => {
    const next = toggled(order, id, max);
    if (next !== order) onChange(next);
    setSaid(toggledWords({ text: textOf(id), max, before: order.indexOf(id) + 1, after: next.indexOf(id) + 1 }));

    return next !== order;
  };

  return { said, textOf, move, toggle };
}

type Press = (event: MouseEvent<HTMLButtonElement>) => void;

/** A button keeps the focus when its row moves in the page, which takes the focus from it. `act` says if a row moved. */
function useKeptFocus(order: Order): (act: () => boolean) => Press {
  const held = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    held.current?.focus();
    held.current = null;
  }, [order]);

  return (act) => (event) => {
    held.current = act() ? event.currentTarget : null;
  };
}

interface Toggled {
  readonly text: string;
  readonly max: number;
  /** 1 for the first position; 0 where it is not ranked. */
  readonly before: number;
  readonly after: number;
}

function toggledWords({ text, max, before, after }: Toggled): string {
  if (after > 0) return t('phone.placed', { text, to: after });

  return before > 0 ? t('phone.taken-out', { text, from: before }) : t('phone.at-most', { max });
}

function rowClass({ from, to }: Pick<Drag, 'from' | 'to'>, at: number): string {
  const row = 'rt-rank__row rt-rank__row--placed';
  if (from === at) return `${row} rt-rank__row--dragged`;
  if (from === null || to !== at) return row;

  return `${row} rt-rank__row--${to < from ? 'before' : 'after'}`;
}

/** For pointers alone: who has none uses the buttons. */
function RankHandle(handlers: ReturnType<Drag['handleOf']>) {
  return (
    <span className="rt-rank__handle" aria-hidden="true" {...handlers}>
      <svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" focusable="false">
        <path d="M8 5h3v3H8zM13 5h3v3h-3zM8 10.5h3v3H8zM13 10.5h3v3h-3zM8 16h3v3H8zM13 16h3v3h-3z" />
      </svg>
    </span>
  );
}

interface PickButtonProps {
  readonly text: string;
  /** 1 for the first; null where it is not ranked. */
  readonly position: number | null;
  readonly full: boolean;
  readonly onPress: Press;
}

function PickButton({ text, position, full, onPress }: PickButtonProps) {
  return (
    <button
      type="button"
      className="rt-rank__pick"
      aria-pressed={position !== null}
      aria-disabled={full || undefined}
      onClick={onPress}
    >
      <span className="rt-rank__position rt-numbers">{position}</span>
      <span className="rt-rank__text">{text}</span>
    </button>
  );
}

interface MoveButtonProps {
  readonly act: 'up' | 'down';
  readonly text: string;
  readonly off: boolean;
  readonly onPress: Press;
}

const ARROWS = { up: 'M12 19V5M5 12l7-7 7 7', down: 'M12 5v14M5 12l7 7 7-7' } as const;

function MoveButton({ act, text, off, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="rt-rank__move"
      aria-label={t(`phone.move-${act}`, { text })}
      aria-disabled={off || undefined}
      onClick={onPress}
    >
      <svg
        viewBox="0 0 24 24"
        width="22"
        height="22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        aria-hidden="true"
        focusable="false"
      >
        <path d={ARROWS[act]} />
      </svg>
    </button>
  );
}
