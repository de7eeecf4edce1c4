import type { HttpClient } from '@rt/testing/rooms';

import type { ROOMS } from './index';

export const STAFF = ['organiser', 'noteTaker', 'reviewer', 'administrator', 'platform', 'emergency'] as const;
export type StaffRole = (typeof STAFF)[number];

export interface Site {
  readonly base: string;
  readonly staff: Readonly<Record<StaffRole, HttpClient>>;
}

export interface Phone {
  readonly place: string;
  readonly token: string;
  readonly session: { readonly ruleText: string };
  readonly ruleAcknowledged: boolean;
  readonly name?: string;
}

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
