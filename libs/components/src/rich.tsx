import { isolated } from '@rt/domain/text';
import { Fragment } from 'react/jsx-runtime';

import type { Content } from './content';

/** What stands in a message for the value of one place; texts are put in after the message was taken apart. */
const PLACE = /\u0002(\d+)\u0003|<(\/?)([a-z][a-z-]*)>/g;

/** Draws the words between two marks of a message: `<own>Your contribution</own>`. */
export type Marks = Readonly<Record<string, (inner: Content) => Content>>;

const STRONG: Marks = { strong: (inner) => <strong>{inner}</strong> };

/**
 * A message that holds elements. `say` asks the catalogue with the values it is given; each value that is not a number
 * may be an element. Words between marks are drawn by `marks`, and between `<strong>` and `</strong>` without. Only the
 * message has marks: those in a value are text.
 */
export function rich<Name extends string>(
  say: (values: Record<Name, string | number>) => string,
  values: Readonly<Record<Name, Content>>,
  marks: Marks = {},
): Content {
  const names = Object.keys(values) as Name[];
  const places = names.map((name, at) => [name, placeOf(values[name], at)]);
  const message = say(Object.fromEntries(places) as Record<Name, string | number>);
  return fill(
    message,
    names.map((name) => values[name]),
    { ...STRONG, ...marks },
  );
}

export function marked(message: string, marks: Marks = {}): Content {
  return rich(() => message, {}, marks);
}

// A number goes to the catalogue as it is, since plurals count with it and it is written by the locale.
function placeOf(value: Content, at: number): string | number {
  return typeof value === 'number' ? value : `\u0002${at}\u0003`;
}

// An element is laid out by itself without more.
function asPart(value: Content): Content {
  return typeof value === 'string' ? isolated(value) : value;
}

interface Open {
  readonly mark: string;
  readonly pieces: Content[];
}

function fill(message: string, values: readonly Content[], marks: Marks): Content {
  const open: Open[] = [{ mark: '', pieces: [] }];
  const add = (piece: Content) => open.at(-1)?.pieces.push(piece);
  let end = 0;
  for (const { 0: whole, 1: place, 2: closing, 3: mark = '', index } of message.matchAll(PLACE)) {
    add(message.slice(end, index));
    end = index + whole.length;
    if (place !== undefined) add(asPart(values[Number(place)]));
    else if (!closing) open.push({ mark, pieces: [] });
    else add(close(open, mark, marks));
  }
  add(message.slice(end));
  if (open.length > 1) throw new Error(`The message "${message}" does not close <${open.at(-1)?.mark}>`);
  return numbered(open[0]?.pieces ?? []);
}

function close(open: Open[], mark: string, marks: Marks): Content {
  const draw = marks[mark];
  const inner = open.pop();
  if (!draw || inner?.mark !== mark) throw new Error(`The mark </${mark}> closes nothing that is known`);
  return draw(numbered(inner.pieces));
}

function numbered(pieces: readonly Content[]): Content {
  return pieces.map((piece, at) => <Fragment key={at}>{piece}</Fragment>);
}
