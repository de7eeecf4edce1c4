import type { ReactNode, RefObject } from 'react';

import { t } from '../../../words';
import classes from './groups.module.css';
import type { Placed, Placing } from './placing';
import type { SortActs } from './sort-tools';
import { useKeptFocus, useSortKeys } from './use-sort-keys';

interface SortListProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly placing: Placing;
  readonly picked: ReadonlySet<string>;
  setPicked(picked: ReadonlySet<string>): void;
  /** Place of the entry that the keyboard is on. */
  readonly at: number;
  setAt(at: number): void;
  readonly acts: SortActs;
}

export function SortList({ placing, ...rest }: SortListProps) {
  const { placed } = placing;
  const { here, press, toggle } = useSortKeys({ ...rest, placed });
  const note = useKeptFocus(rest.list);
  if (placed.length === 0) return null;
  return (
    <div
      className={classes['list']}
      ref={rest.list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('facilitate.group-list')}
      onKeyDown={press}
      onFocus={note}
      onBlur={note}
    >
      {partsOf(placing).map(({ id, name, alone, those }) => (
        <Part key={id} name={name} alone={alone}>
          {those.map(({ one, place }) => (
            <Option
              key={one.id}
              text={one.text}
              note={alone ? undefined : nameOf(placing, one)}
              selected={rest.picked.has(one.id)}
              here={place === here}
              reach={() => rest.setAt(place)}
              press={() => {
                rest.setAt(place);
                toggle(one.id);
              }}
            />
          ))}
        </Part>
      ))}
    </div>
  );
}

interface PartOf {
  readonly id: string;
  readonly name: string;
  readonly alone: boolean;
  /** With the place of each among all. */
  readonly those: readonly { readonly one: Placed; readonly place: number }[];
}

function partsOf({ columns, groups, placed }: Placing): readonly PartOf[] {
  const all = placed.map((one, place) => ({ one, place }));
  const alone = all.filter(({ one }) => one.groupId === null);
  const known = new Set(columns.map(({ id }) => id));
  const none = alone.filter(({ one }) => !known.has(one.column ?? ''));
  const parts = [
    ...columns.map(({ id, text }) => {
      const those = alone.filter(({ one }) => one.column === id);
      const name = t('facilitate.group-none-in', { column: text, count: those.length });
      return { id: `column-${id}`, name, alone: true, those };
    }),
    { id: '', name: t('facilitate.group-none', { count: none.length }), alone: true, those: none },
    ...groups.map(({ id, name }) => {
      const those = all.filter(({ one }) => one.groupId === id);
      return { id, name: t('facilitate.group-title', { name, count: those.length }), alone: false, those };
    }),
  ];
  return parts.filter(({ those }) => those.length > 0);
}

function nameOf({ columns }: Placing, { column }: Placed): string | undefined {
  return columns.find(({ id }) => id === column)?.text;
}

function Part({ name, alone, children }: Pick<PartOf, 'name' | 'alone'> & { readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={name} className={classes[alone ? 'alone' : 'group']}>
      <div aria-hidden="true" className={classes['title']}>
        {name}
      </div>
      {children}
    </div>
  );
}

interface OptionProps {
  readonly text: string;
  /** Its column, where the heading does not say it. */
  readonly note?: string;
  readonly selected: boolean;
  readonly here: boolean;
  reach(): void;
  press(): void;
}

function Option({ text, note, selected, here, reach, press }: OptionProps) {
  return (
    <div
      role="option"
      aria-selected={selected}
      tabIndex={here ? 0 : -1}
      className={classes['option']}
      onFocus={reach}
      onClick={press}
    >
      {text}
      {note === undefined ? null : <small className={classes['note']}> {note}</small>}
    </div>
  );
}
