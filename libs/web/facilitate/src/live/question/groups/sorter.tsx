import type { ActivityView } from '@rt/contracts/plain';
import type { Label } from '@rt/domain/polling';
import { ListKeys, problemOf } from '@rt/web/console-kit';
import { useSteady } from '@rt/web/ui';
import { useEffect, useRef, useState } from 'react';

import { t } from '../../../words';
import live from '../../live.module.css';
import { useKeep } from '../drafts/drafts';
import { useShelved } from '../drafts/shelf';
import { StillBar } from '../still-bar';
import { ColumnTools } from './column-tools';
import { GroupName } from './group-name';
import { MoreIdeas } from './more-ideas';
import { commonGroup, type Placed, type Placing } from './placing';
import { SortList } from './sort-list';
import { type SortActs, SortTools } from './sort-tools';
import { Suggestions } from './suggestions';
import type { Further } from './use-further';
import { useSorting } from './use-sorting';

interface SorterProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly offline: boolean;
  readonly columns: readonly Label[];
  readonly further: Further;
}

type Ids = ReadonlySet<string>;

/** Entries that the room reads, to be put into groups: several are selected, and named together. All of it goes by keyboard. */
export function Sorter({ roundtableId, activity, offline, columns, further }: SorterProps) {
  const sorting = useSorting(roundtableId, activity, { entries: further.entries, columns });
  const steady = useSteady(sorting.placing.placed);
  // Where one goes is told at once, whoever moves it; only what is new waits.
  const placing = { ...sorting.placing, placed: sorting.placing.placed.filter((one) => steady.lists(one.id)) };
  const chosen = useChosen(activity.id, placing, sorting.taken);
  const acts = actsOn(sorting, chosen, offline);
  return (
    <>
      <SortTools acts={acts} selected={chosen.picked.size} offline={offline || sorting.busy} />
      {columns.length > 0 ? (
        <ColumnTools
          columns={columns}
          offline={offline || sorting.busy || chosen.picked.size === 0}
          put={(column) => void chosen.act((ids) => sorting.putInto(ids, column))}
        />
      ) : null}
      <Naming sorting={sorting} chosen={chosen} />
      {sorting.error ? <p role="alert">{problemOf(sorting.error).message}</p> : null}
      <StillBar steady={{ ...steady, moved: false }} />
      <div {...steady.hold}>
        <SortList {...chosen} placing={placing} acts={acts} />
      </div>
      <MoreIdeas further={further} />
      <Suggestions
        placing={placing}
        take={(ids, word) => {
          chosen.setPicked(new Set(ids));
          chosen.ask({ of: 'group', before: word, ids: null });
        }}
      />
      <ListKeys className={live['muted']}>{t('facilitate.group-keys')}</ListKeys>
    </>
  );
}

/** What a name is asked for; `ids` where nothing was selected, since the focus may be elsewhere by then. */
type NameOf = { readonly before: string; readonly typed?: string } & (
  | { readonly of: 'group'; readonly ids: Ids | null }
  | { readonly of: 'rename'; readonly groupId: string }
);

/** Tells what one name is asked for from what another is; a group stays the same, whatever others call it meanwhile. */
function targetOf(naming: NameOf): string {
  return naming.of + (naming.of === 'rename' ? naming.groupId : naming.before);
}

/** The idea that the keyboard is on, and the place at which it came there; `id` is null until something there has the focus. */
interface KeyboardOn {
  readonly id: string | null;
  readonly at: number;
}

/** Another host may have moved or hidden what stood before the idea; where that is gone, its place is left. */
function placeOf(placed: readonly Placed[], { id, at }: KeyboardOn): number {
  const place = placed.findIndex((one) => one.id === id);
  return place < 0 ? at : place;
}

const NO_IDS: Ids = new Set();
const NO_NAME: NameOf | null = null;

function useBegun(activityId: string) {
  const [ids, keepIds] = useShelved(`${activityId}:sorting`, NO_IDS);
  const [naming, keepName] = useShelved<NameOf | null>(`${activityId}:naming`, NO_NAME);
  const [asked, setAsked] = useState(0);
  const isTyped = naming?.typed !== undefined && naming.typed !== naming.before;
  // The shelf asks nobody who leaves the page; a name that is saved once the question is gone is no draft any more.
  const drop = useKeep(`${activityId}:naming`, isTyped ? naming : null);
  return {
    ids,
    setPicked: (next: Ids) => keepIds(() => next),
    naming,
    setNaming: (next: NameOf | null) => {
      if (next === null) drop();
      keepName(() => next);
    },
    /** Asks for a name; what is typed for the same already stays. */
    ask: (next: NameOf) => {
      keepName((before) => (before && targetOf(before) === targetOf(next) ? { ...before, ...next } : next));
      setAsked(asked + 1);
    },
    /** How often it was asked for since the question is shown. */
    asked,
  };
}

/** What is begun, and where the keyboard is; `taken` rises as a message takes something back. */
function useChosen(activityId: string, placing: Placing, taken: number) {
  const list = useRef<HTMLDivElement>(null);
  const { ids, ...begun } = useBegun(activityId);
  const { setPicked, naming, setNaming } = begun;
  const [on, setOn] = useState<KeyboardOn>({ id: null, at: 0 });
  // Raised when a field was left: once the list is drawn anew, the focus goes on in it.
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left + taken > 0) list.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
  }, [left, taken]);
  const { placed } = placing;
  const at = placeOf(placed, on);
  const setAt = (place: number) => setOn({ id: placed[place]?.id ?? null, at: place });
  const picked = idsOf(placed.filter(({ id }) => ids.has(id)));
  // Without a selection an act is of the one that has the focus.
  const all = picked.size > 0 ? picked : idsOf(placed.slice(at, at + 1));
  const goOn = () => setLeft(left + 1);
  const leave = () => {
    setPicked(new Set());
    setNaming(null);
    goOn();
  };
  const act = async (run: (ids: Ids) => Promise<unknown>, those: Ids = all) => {
    const first = placed.findIndex(({ id }) => those.has(id));
    // What was refused can be tried again: nobody selects and names the same once more.
    if ((await run(those)) === null) return naming === null ? goOn() : undefined;
    // Whoever works by keyboard goes on where the first of them stood, with what stands there then.
    setOn({ id: null, at: Math.max(0, first) });
    leave();
  };
  return { ...begun, list, picked, at, setAt, all, common: commonGroup(placing, all), act, leave };
}

type Chosen = ReturnType<typeof useChosen>;
type Sorting = ReturnType<typeof useSorting>;

function actsOn(sorting: Sorting, chosen: Chosen, offline: boolean): SortActs {
  const { all, common, picked, act, leave, ask, setPicked } = chosen;
  const { placed } = sorting.placing;
  const inGroup = placed.some(({ id, groupId }) => all.has(id) && groupId !== null);
  const { undo } = sorting;
  const when = (can: boolean, run: () => void) => (can && !offline ? run : null);
  return {
    group: when(all.size > 0, () => ask({ of: 'group', before: '', ids: picked.size > 0 ? null : all })),
    takeOut: when(inGroup, () => void act(sorting.takeOut)),
    hide: when(all.size > 0, () => void act(sorting.hide)),
    rename: common ? when(true, () => ask({ of: 'rename', before: common.name, groupId: common.id })) : null,
    all: when(common !== undefined, () => {
      setPicked(new Set([...picked, ...idsOf(placed.filter(({ groupId }) => groupId === common?.id))]));
    }),
    undo: undo && when(true, () => void undo().then(leave)),
  };
}

function Naming({ sorting, chosen }: { readonly sorting: Sorting; readonly chosen: Chosen }) {
  const { naming, setNaming, asked, picked, act, leave } = chosen;
  if (naming === null) return null;
  // Of what is selected, else of what it was asked for, wherever another host has put that or the rest meanwhile.
  const save = (name: string) =>
    naming.of === 'rename'
      ? act(() => sorting.rename(naming.groupId, name))
      : act((ids) => sorting.group(ids, name), picked.size > 0 ? picked : (naming.ids ?? picked));
  return (
    <GroupName
      key={targetOf(naming)}
      of={naming.of}
      before={naming.before}
      typed={naming.typed ?? naming.before}
      asked={asked}
      change={(typed) => setNaming({ ...naming, typed })}
      groups={sorting.placing.groups}
      busy={sorting.busy}
      save={save}
      close={leave}
    />
  );
}

function idsOf(placed: readonly Placed[]): Ids {
  return new Set(placed.map(({ id }) => id));
}
