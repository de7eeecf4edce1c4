import type { HttpClient } from '@rt/testing/rooms';

import type { ROOMS } from './index';

export const STAFF = ['organiser', 'noteTaker', 'reviewer', 'administrator', 'platform', 'emergency'] as const;
export type StaffRole = (typeof STAFF)[number];

/** A running server and the people who are signed in at its console. */
export interface Site {
  readonly base: string;
  readonly staff: Readonly<Record<StaffRole, HttpClient>>;
}

/** What the browser of a participant stores about a place. */
export interface Phone {
  readonly place: string;
  readonly token: string;
  readonly session: { readonly ruleText: string };
  readonly ruleAcknowledged: boolean;
  readonly name?: string;
}

/** What screens need of a roundtable in one state. */
export interface Room {
  readonly id: string;
  readonly code?: string;
  readonly ref?: string;
  readonly activities?: readonly { readonly id: string; readonly kind: string }[];
  readonly phones?: Readonly<Record<string, Phone>>;
  readonly stage?: string;
  readonly contribution?: string;
  readonly token?: string;
}

export type MakeRoom = (site: Site) => Promise<Room>;
export type RoomName = keyof typeof ROOMS;
