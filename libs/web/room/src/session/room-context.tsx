import type { SessionFacts } from '@rt/contracts/plain';
import { type AnswerNews, isRefused, type LiveSnapshot, useLive } from '@rt/web/data';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';

import { useChartsBeforeNeed } from '../now/use-charts';
import { useSay } from '../page';
import { forgetRoom, keepRoom } from './kept-room';
import { newsSentence } from './news-words';
import { type Participation, updateParticipation } from './participation-store';
import { createRoomLink, type RoomLink } from './room-link';
import { useKindsBeforeNeed } from './use-kinds';
import { useRuleAsItStands, withRuleNow } from './use-rule';

export interface Room {
  readonly participation: Participation;
  readonly link: RoomLink;
  readonly live: LiveSnapshot;
  /** What became of an answer last. */
  readonly news: AnswerNews | null;
  /** Accepts the rule as it stands; throws what the server refuses. */
  readonly acknowledge: () => Promise<void>;
}

const RoomContext = createContext<Room | null>(null);

/** The room of the pages below a RoomProvider. */
export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('useRoom stands outside of a RoomProvider');

  return room;
}

/** Keeps the connection to the room for as long as its pages are shown. */
export function RoomProvider({ kept, children }: { readonly kept: Participation; readonly children: ReactNode }) {
  const say = useSay();
  const [first] = useState(kept);
  const [participation, setParticipation] = useState(kept);
  const [news, setNews] = useState<AnswerNews | null>(null);
  const link = useMemo(() => {
    const tell = (next: AnswerNews) => {
      setNews(next);
      say(newsSentence(next));
    };

    return createRoomLink(first, tell);
  }, [first, say]);
  useEffect(() => {
    link.start();

    return link.stop;
  }, [link]);
  const live = useLive(link.live);
  useKeptPlace(live.room?.session, participation);
  useKeptRoom(participation, live);
  useRuleAsItStands(live.room?.session.ruleVersion, participation, { http: link.http, keep: setParticipation });
  useChartsBeforeNeed(live.connection === 'live', live.room?.session.kinds);
  useKindsBeforeNeed(live.room?.session.kinds);

  const acknowledge = async () => {
    try {
      // The rule whose text was read: when another one stands by now, that must be read first.
      await link.http.call('POST /api/live/acknowledge', { body: { ruleVersion: participation.session.ruleVersion } });
    } catch (cause) {
      if (isRefused(cause) && cause.code === 'stale-rule')
        setParticipation(await withRuleNow(link.http, participation));
      throw cause;
    }
    setParticipation({ ...participation, ruleAcknowledged: true });
  };

  return (
    <RoomContext.Provider value={{ participation, link, live, news, acknowledge }}>{children}</RoomContext.Provider>
  );
}

/**
 * Keeps the place for this tab, and how far the session has come: a place ends with the sealing, and the page may be loaded again
 * after that.
 */
function useKeptPlace(live: SessionFacts | undefined, participation: Participation): void {
  const { session } = participation;
  const state = live?.state ?? session.state;
  const ref = live?.ref ?? participation.ref;
  useEffect(() => {
    updateParticipation({ ...participation, ...(ref ? { ref } : {}), session: { ...session, state } });
  }, [state, ref, session, participation]);
}

/** Keeps the question and the own answers, so that they stand when the page is loaded again without a network. */
function useKeptRoom(participation: Participation, live: LiveSnapshot): void {
  const { connection } = live;
  useEffect(() => {
    if (connection === 'live' || connection === 'fetching') keepRoom(participation, live);
    if (connection === 'ended') forgetRoom();
  }, [participation, live, connection]);
}
