import type { ReactNode, RefObject } from 'react';

import { t } from '../../../words';
import classes from './groups.module.css';
import type { GroupOf, Placed, Placing } from './placing';
import type { SortActs } from './sort-tools';
import { useSortKeys } from './use-sort-keys';

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

/** All entries in one list, what stands alone first, then group by group. */
export function SortList({ placing: { placed, groups }, ...rest }: SortListProps) {
  const { here, press, toggle } = useSortKeys({ ...rest, placed });
  if (placed.length === 0) return null;
  return (
    <div
      className={classes['list']}
      ref={rest.list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('facilitate.group-list')}
      onKeyDown={press}
    >
      {[null, ...groups].map((group) => (
        <Part key={group?.id ?? ''} group={group} count={countIn(placed, group)}>
          {placed.map((one, place) =>
            one.groupId === (group?.id ?? null) ? (
              <Option
                key={one.id}
                text={one.text}
                selected={rest.picked.has(one.id)}
                here={place === here}
                reach={() => rest.setAt(place)}
                press={() => {
                  rest.setAt(place);
                  toggle(one.id);
                }}
              />
            ) : null,
          )}
        </Part>
      ))}
    </div>
  );
}

function countIn(placed: readonly Placed[], group: GroupOf | null): number {
  return placed.filter(({ groupId }) => groupId === (group?.id ?? null)).length;
}

interface PartProps {
  /** Null: what stands in no group. */
  readonly group: GroupOf | null;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ group, count, children }: PartProps) {
  if (count === 0) return null;
  const name = group ? t('facilitate.group-title', { name: group.name, count }) : t('facilitate.group-none', { count });
  return (
    <div role="group" aria-label={name} className={classes[group ? 'group' : 'alone']}>
      <div aria-hidden="true" className={classes['title']}>
        {name}
      </div>
      {children}
    </div>
  );
}

interface OptionProps {
  readonly text: string;
  readonly selected: boolean;
  readonly here: boolean;
  /** The focus has come to it. */
  reach(): void;
  press(): void;
}

function Option({ text, selected, here, reach, press }: OptionProps) {
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
    </div>
  );
}
