import { beatsGuessing, type Score } from './chance';
import type { Evidence, RowSeen, Seen, Stream } from './evidence';
import type { Identifiers } from './identifiers';
import { linksByKey } from './key-attack';
import type { Truth, Written } from './scene';

export type Channel = 'key' | 'same row' | 'neighbours' | 'order' | 'what two texts share' | 'row order, watched';

/** A text with the person whom the intruder takes for its author. */
export interface Link {
  readonly marker: string;
  readonly person: number;
}

export interface Claims {
  readonly channel: Channel;
  readonly source: string;
  readonly links: readonly Link[];
  /** How many people a blind guess would choose from. */
  readonly among: number;
}

export interface OpenChannel {
  readonly channel: Channel;
  readonly source: string;
  readonly kind: Written['kind'];
  readonly right: number;
  readonly tries: number;
}

/** Tries everything on what was found of one room; answers the ways in that are open, each with its best source. */
export function attack(evidence: Evidence, identifiers: Identifiers, truth: Truth): OpenChannel[] {
  const claims = [
    ...linksByKey(evidence, identifiers, truth),
    ...sameRow([...evidence.rows, ...evidence.rawRows]),
    ...neighbours(evidence),
    ...byOrder(evidence, new Set(truth.reactions.map(({ marker }) => marker))),
  ];
  const scored = claims.flatMap((each) =>
    (['answer', 'text', 'reaction'] as const).map((kind) => ({ ...each, kind, score: scoreOf(each, kind, truth) })),
  );
  return open([...scored, ...sharedValues(evidence, truth), ...rowOrders(evidence, truth)]);
}

interface Scored {
  readonly channel: Channel;
  readonly source: string;
  readonly kind: Written['kind'];
  readonly score: Score;
}

function open(all: readonly Scored[]): OpenChannel[] {
  const sets = (channel: Channel) => all.filter((each) => each.channel === channel).length;
  const winners = all.filter(({ channel, score }) => beatsGuessing(score, sets(channel)));
  const best = new Map<string, Scored>();
  for (const winner of winners.sort((one, other) => one.score.right - other.score.right)) {
    best.set(`${winner.channel} ${winner.kind}`, winner);
  }
  return [...best.values()].map(({ channel, source, kind, score }) => {
    return { channel, source, kind, right: score.right, tries: score.tries };
  });
}

function scoreOf({ links, among }: Claims, kind: Written['kind'], { written, reactions }: Truth): Score {
  const authors = new Map(
    [...written, ...reactions].filter((each) => each.kind === kind).map(({ marker, by }) => [marker, by]),
  );
  const tried = links.filter(({ marker }) => authors.has(marker));
  return {
    right: tried.filter(({ marker, person }) => authors.get(marker) === person).length,
    tries: tried.length,
    among,
  };
}

/** Rows that hold one person beside what was said. */
function sameRow(rows: readonly RowSeen[]): Claims[] {
  const bySource = new Map<string, Link[]>();
  for (const { source, seen } of rows) {
    const [person, ...others] = once(seen.flatMap(({ sign }) => sign?.person ?? []));
    if (person === undefined || others.length > 0) continue;
    const links = seen.flatMap(({ text }) => (text === undefined ? [] : [{ marker: text, person }]));
    bySource.set(source, [...(bySource.get(source) ?? []), ...links]);
  }
  return [...bySource].map(([source, links]) => ({ channel: 'same row', source, links, among: links.length }));
}

/** Takes for the author of a text whoever left a trace just before it, or just after it. */
function neighbours({ streams, rows, rawRows }: Evidence): Claims[] {
  const byTransaction = (all: readonly RowSeen[]) => [...all].sort((one, other) => one.order - other.order);
  const inOrder: Stream[] = [
    ...streams,
    { source: 'rows by transaction', seen: byTransaction(rows).flatMap(({ seen }) => seen) },
    { source: 'row versions by transaction', seen: byTransaction(rawRows).flatMap(({ seen }) => seen) },
    ...[...new Set(rows.map(({ table }) => table))].map((table) => ({
      source: `${table} by transaction`,
      seen: byTransaction(rows.filter((row) => row.table === table || row.seen.some(({ text }) => text))).flatMap(
        ({ seen }) => seen,
      ),
    })),
  ];
  return inOrder.flatMap((stream) => [
    ...besides(stream),
    ...besides({ source: `${stream.source}, backwards`, seen: [...stream.seen].reverse() }),
  ]);
}

function besides({ source, seen }: Stream): Claims[] {
  const forms = new Set(seen.flatMap(({ sign }) => (sign ? [sign.form] : [])));
  return ['any', ...forms].map((form) => {
    const links = new Map<string, number>();
    const people = new Set<number>();
    let last: number | undefined;
    for (const { sign, text } of seen) {
      if (sign && (form === 'any' || sign.form === form)) {
        last = sign.person;
        people.add(last);
      }
      if (text !== undefined && last !== undefined && !links.has(text)) links.set(text, last);
    }
    return { channel: 'neighbours', source: `${source} (${form})`, links: toLinks(links), among: people.size };
  });
}

/** Lays the order in which people stand anywhere beside the order in which texts stand anywhere, or else reactions. */
function byOrder(evidence: Evidence, reactions: ReadonlySet<string>): Claims[] {
  const orders = ordersOf(evidence);
  const people = orders.map(({ source, seen }) => ({
    source,
    names: once(seen.flatMap(({ sign }) => sign?.person ?? [])),
  }));
  const texts = orders.flatMap(({ source, seen }) => {
    const all = once(seen.flatMap(({ text }) => text ?? []));
    const [given, written] = [all.filter((text) => reactions.has(text)), all.filter((text) => !reactions.has(text))];
    return [written, given].map((names) => ({ source, names }));
  });
  return people.flatMap((one) =>
    texts
      .filter(({ names }) => names.length > 1 && names.length === one.names.length)
      .map((other) => ({
        channel: 'order' as const,
        source: `${one.source} / ${other.source}`,
        links: other.names.map((marker, at) => ({ marker, person: one.names[at] as number })),
        among: one.names.length,
      })),
  );
}

/** Every order that a source gives; answers and texts apart, since there are more answers than texts. */
function ordersOf({ streams, rows, rawRows }: Evidence): Stream[] {
  const raw = [...rawRows].sort((one, other) => one.order - other.order).flatMap(({ seen }) => seen);
  return [...streams, { source: 'row versions by transaction', seen: raw }, ...tableOrders(rows)];
}

function tableOrders(rows: Evidence['rows']): Stream[] {
  return [...new Set(rows.map(({ table }) => table))].flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    const columns = once(own.flatMap(({ values }) => Object.keys(values)));
    const by = (source: string, key: (row: Evidence['rows'][number]) => unknown) => ({
      source: `${table} by ${source}`,
      seen: own
        .filter((row) => key(row) !== null)
        .sort((one, other) => compare(key(one), key(other)))
        .flatMap(({ seen }) => seen),
    });
    return [
      by('place', ({ place }) => place),
      by('transaction', ({ order }) => order),
      ...columns.map((column) => by(column, ({ values }) => values[column])),
    ];
  });
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sharedValues({ rows }: Evidence, { written }: Truth): Scored[] {
  const authors = new Map(written.filter(({ kind }) => kind === 'text').map(({ marker, by }) => [marker, by]));
  const columns = new Map<string, Map<string, Set<string>>>();
  for (const { table, seen, values } of rows) {
    const markers = seen.flatMap(({ text }) => (text !== undefined && authors.has(text) ? [text] : []));
    for (const [column, value] of Object.entries(values)) {
      const name = `${table}.${column}`;
      const byValue = columns.get(name) ?? columns.set(name, new Map()).get(name);
      const key = JSON.stringify(value);
      for (const marker of markers) byValue?.set(key, (byValue.get(key) ?? new Set()).add(marker));
    }
  }
  return [...columns].map(([source, byValue]) => {
    const pairs = [...byValue.values()].filter(({ size }) => size === 2).map((pair) => [...pair]);
    const right = pairs.filter(([one = '', other = '']) => authors.get(one) === authors.get(other)).length;
    return { channel: 'what two texts share', source, kind: 'text', score: { right, tries: pairs.length, among: 11 } };
  });
}

/** What somebody in the room saw, who wrote one after the other, laid beside the order of the rows. */
function rowOrders({ rows }: Evidence, { written }: Truth): Scored[] {
  return (['answer', 'text'] as const).flatMap((kind) => {
    const watched = written.filter((each) => each.kind === kind).map(({ marker }) => marker);
    return tableOrders(rows.filter(({ seen }) => seen.some(({ text }) => text !== undefined))).map(
      ({ source, seen }) => {
        const stand = once(
          seen.flatMap(({ text }: Seen) => (text !== undefined && watched.includes(text) ? [text] : [])),
        );
        const expected = watched.filter((marker) => stand.includes(marker));
        const right = stand.filter((marker, at) => marker === expected[at]).length;
        return {
          channel: 'row order, watched' as const,
          source,
          kind,
          score: { right, tries: stand.length, among: stand.length },
        };
      },
    );
  });
}

function toLinks(links: ReadonlyMap<string, number>): Link[] {
  return [...links].map(([marker, person]) => ({ marker, person }));
}

function once<T>(things: readonly T[]): T[] {
  return [...new Set(things)];
}
