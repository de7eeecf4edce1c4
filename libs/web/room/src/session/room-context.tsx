import type { SessionFacts } from '@rt/contracts/plain';
import { type AnswerNews, type LiveSnapshot, useLive } from '@rt/web/data';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';

import { useChartsBeforeNeed } from '../now/use-charts';
import { useSay } from '../page';
import { forgetRoom, keepRoom } from './kept-room';
import { newsSentence } from './news-words';
import { type Participation, updateParticipation } from './participation-store';
import { createRoomLink, type RoomLink } from './room-link';
import { useKindsBeforeNeed } from './use-kinds';

export interface Room {
  readonly participation: Participation;
  readonly link: RoomLink;
  readonly live: LiveSnapshot;
  readonly news: AnswerNews | null;
  readonly keep: (participation: Participation) => void;
}

const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (room === null) throw new Error('useRoom stands outside of a RoomProvider');

  return room;
}

/** The rule has changed since the place was told of it, as it may before the session starts. */
export function isRuleOld({ live, participation }: Pick<Room, 'live' | 'participation'>): boolean {
  return (live.room?.session.ruleVersion ?? 0) > participation.session.ruleVersion;
}

export function RoomProvider({ kept, children }: { readonly kept: Participation; readonly children: ReactNode }) {
  const say = useSay();
  const [first] = useState(kept);
  const [participation, setParticipation] = useState(kept);
  const [news, setNews] = useState<AnswerNews | null>(null);
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = participation;
  });
  const link = useMemo(() => {
    const tell = (next: AnswerNews) => {
      setNews(next);
      say(newsSentence(next));
    };

    // What was sent before the rule was accepted says nothing of it now.
    const watchRule = () => {
      const then = latest.current;

      return () =>
        setParticipation((now) => (now === then && now.ruleAcknowledged ? { ...now, ruleAcknowledged: false } : now));
    };

    return createRoomLink(first, tell, watchRule);
  }, [first, say]);
  useEffect(() => {
    link.start();

    return link.stop;
  }, [link]);
  const live = useLive(link.live);
  useKeptPlace(live.room?.session, participation);
  useKeptRoom(participation, live);
  useChartsBeforeNeed(link, isConnected(live), live.room?.session.kinds);
  useKindsBeforeNeed(live.room?.session.kinds);

  return (
    <RoomContext.Provider value={{ participation, link, live, news, keep: setParticipation }}>
      {children}
    </RoomContext.Provider>
  );
}

/** Stores the place and the session's progress for this tab, since a place ends with the sealing. */
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
  useEffect(() => {
    if (isConnected(live)) keepRoom(participation, live);
    if (live.connection === 'ended') forgetRoom();
  }, [participation, live]);
}

/** The server answers, also where the network lets no socket through. */
function isConnected({ connection }: Pick<LiveSnapshot, 'connection'>): boolean {
  return connection === 'live' || connection === 'fetching';
}
