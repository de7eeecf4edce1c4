import { BOARDS } from './boards';
import { OTHERS } from './others';
import { PUBLISHED, publishedResult } from './published';
import type { Room, Site } from './room';
import { ROUNDS } from './rounds';
import { ROWS } from './rows';
import { SESSIONS } from './sessions';
import { LONG, type Texts, TYPICAL } from './texts';

type Make = (site: Site, texts: Texts) => Promise<Room>;
type Made<Prefix extends string, Names> = {
  readonly [Name in keyof Names as `${Prefix}${string & Name}`]: (site: Site) => Promise<Room>;
};

function inWords<Prefix extends string, Names extends object>(prefix: Prefix, texts: Texts, makers: Names) {
  const made = Object.entries(makers).map(([name, make]) => [
    `${prefix}${name}`,
    (site: Site) => (make as Make)(site, texts),
  ]);
  return Object.fromEntries(made) as Made<Prefix, Names>;
}

const BOTH = { ...SESSIONS, ...BOARDS, ...ROUNDS };

export const ROOMS = {
  ...inWords('', TYPICAL, BOTH),
  ...inWords('long-', LONG, BOTH),
  ...inWords('published-', TYPICAL, { ...PUBLISHED, ...publishedResult }),
  ...inWords('published-long-', LONG, PUBLISHED),
  ...OTHERS,
  ...ROWS,
};
