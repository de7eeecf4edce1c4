import type { RoomAudience } from '@rt/domain/polling';

/** Rooms of the socket server. Only the server names them; a client never sends one. */
export const roomOf = (roundtableId: string, audience: RoomAudience): string => `room:${roundtableId}:${audience}s`;
export const votedRoom = (activityId: string, round: number): string => `voted:${activityId}:${round}`;
export const personRoom = (participationId: string): string => `person:${participationId}`;
export const accountRoom = (accountId: string): string => `account:${accountId}`;
export const signInRoom = (signInId: string): string => `sign-in:${signInId}`;
