import type { RoomLink } from '../../session/room-link';
import { Reactions } from './reactions';

type OfBoard = Pick<RoomLink, 'http' | 'live' | 'votes' | 'ends'>;

interface Asked {
  readonly id: string;
  readonly round: number;
}

const known = new WeakMap<OfBoard, Map<string, Reactions>>();

/** Once the line is back, or the question goes on, what waits is sent. */
function wakened(link: OfBoard, reactions: Reactions): Reactions {
  link.live.onLine(reactions.wake);

  return reactions;
}

/** With the link all sending ends; what is not sent stays with the device, unless the place is left. */
function boardsOf(link: OfBoard): Map<string, Reactions> {
  const boards = new Map<string, Reactions>();
  known.set(link, boards);
  link.ends.push(() => {
    known.delete(link);
    boards.forEach((reactions) => reactions.stop());
  });

  return boards;
}

export function reactionsOf(
  link: OfBoard,
  { id: activityId, round }: Asked,
  onRefused: (message: string) => void,
): Reactions {
  const { http, votes: store } = link;
  const key = `${activityId}:${round}`;
  const boards = known.get(link) ?? boardsOf(link);
  const reactions = boards.get(key) ?? wakened(link, new Reactions({ http, store, activityId, round }));
  // Of the page that is shown now, not of the first one.
  reactions.onRefused = onRefused;
  boards.set(key, reactions);

  return reactions;
}

/** Goes on with what an earlier page left behind, whichever board it is on and whatever is shown. */
export function sendKeptVotes(link: OfBoard, say: (message: string) => void): void {
  for (const { activityId: id, round } of link.votes.load())
    if (!known.get(link)?.has(`${id}:${round}`)) reactionsOf(link, { id, round }, say);
}
