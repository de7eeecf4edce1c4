import { randomUUID } from 'node:crypto';

import {
  type ActivityPlan,
  addPerson,
  type HttpClient,
  personalLink,
  Room,
  type RoomPlan,
  signInDemo,
} from '@rt/testing/rooms';

/** Starts a roundtable of the demo's organiser; none of its activities is open yet. */
export async function startRoom(
  base: string,
  title: string,
  activities: readonly ActivityPlan[],
  over: RoomPlan = {},
): Promise<Room<HttpClient>> {
  return Room.start(await signInDemo(base), { title, activities, ...over });
}

interface VotesOnStatements {
  readonly base: number;
  readonly statements: readonly { readonly written?: true; readonly counts: { readonly agree: number } }[];
}

export async function votesOnStatements(room: Room, activity: number): Promise<VotesOnStatements> {
  return (await room.tally(activity)).result as unknown as VotesOnStatements;
}

/** Invites a person under a new address, as the server is shared; returns the path of their personal link. */
export async function inviteByName(room: Room, fullName: string): Promise<string> {
  const { id, email } = await addPerson(room.host, fullName, { email: `${randomUUID()}@example.org` });
  await room.invite([id]);
  return personalLink(room.host, email);
}
