import type { Page } from 'playwright-core';

import type { Room, RoomName, Site, StaffRole } from './rooms/room';

/** The rows of the server that a screen shows: none, one in each list, the demo, the demo with rooms, many in each list. */
export const ROWS = ['empty', 'one', 'demo', 'rooms', 'many'] as const;

export interface Act {
  /** It changes what other pages of the same browser would show. */
  readonly alone?: true;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page, site: Site, room: Room) => Promise<unknown>;
}

export interface Screen {
  readonly name: string;
  readonly rows: (typeof ROWS)[number];
  /** With places of the room in braces: `/console/roundtables/{id}/live`. */
  readonly path: string;
  readonly room?: RoomName;
  readonly as?: StaffRole;
  /** Which of the room's phones opens the page. */
  readonly phone?: string;
  readonly act?: Act;
  readonly shows?: string;
  readonly sees?: string;
}

export type Listed = Omit<Screen, 'rows'>;

export const withRows = (rows: Screen['rows'], screens: readonly Listed[]): Screen[] =>
  screens.map((screen) => ({ rows, ...screen }));

export const signedInAs = (as: StaffRole, screens: readonly Listed[]): Listed[] =>
  screens.map((screen) => ({ as, ...screen }));

export const inBothWords = (list: (words: '' | 'long-') => readonly Listed[]): Listed[] =>
  (['', 'long-'] as const).flatMap(list);

export const isOnPhone = ({ path }: Listed): boolean => /^\/(j|i|invitation)\b/.test(path);
export const isRoomScreen = ({ path }: Listed): boolean => path === '/stage';
export const isInConsole = ({ path }: Listed): boolean => path.startsWith('/console');
