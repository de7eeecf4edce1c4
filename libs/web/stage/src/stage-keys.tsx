import type { RoomState } from '@rt/contracts/plain';
import { HttpClient, isRefused } from '@rt/web/data';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { actOf, type StageAct } from './stage-act';
import { t } from './words';

/** How long a hint stands over the picture, in ms. */
const HINT_MS = 5000;

interface StageKeysProps {
  readonly token: string;
  readonly room: RoomState;
}

/** The keys of a presenter's remote, and a short hint where they did nothing. */
export function StageKeys({ token, room }: StageKeysProps) {
  const { currentActivityId, stageView } = room.session;
  const { hint, press } = usePress(token, currentActivityId);
  const blank = stageView === 'blank';
  // Before the picture is drawn: whoever sees it may press.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = actOf(event, blank);
      if (!act) return;
      event.preventDefault();
      void press(act);
    };
    document.addEventListener('keydown', listen);

    return () => document.removeEventListener('keydown', listen);
  }, [blank, press]);

  return (
    <p role="status" className={hint ? 'stage-hint' : 'rt-hidden'}>
      {hint}
    </p>
  );
}

/** Sends one press at a time; `from` tells the server what the screen knew, so that a repeated call steps once. */
function usePress(token: string, currentActivityId: string | null) {
  const http = useMemo(() => new HttpClient({ token: () => token }), [token]);
  const [hint, setHint] = useHint();
  const known = useRef(currentActivityId);
  const busy = useRef(false);
  useLayoutEffect(() => {
    known.current = currentActivityId;
  }, [currentActivityId]);
  const press = useMemo(
    () => async (act: StageAct) => {
      if (busy.current) return;
      busy.current = true;
      setHint('');
      try {
        const from = known.current;
        const pressed = await http.call('POST /api/stage/keys', { body: { act, from } });
        // Ahead of what the socket tells, so that the next press goes on from here; an answer that comes late is behind it.
        if (known.current === from) known.current = pressed.currentActivityId;
      } catch (error) {
        setHint(isRefused(error, 'voting-open') ? t('stage.key-voting-open') : t('stage.key-failed'));
      } finally {
        busy.current = false;
      }
    },
    [http, setHint],
  );

  return { hint, press };
}

function useHint(): [string, (hint: string) => void] {
  const [hint, setHint] = useState('');
  useEffect(() => {
    if (hint === '') return undefined;
    const timer = setTimeout(() => setHint(''), HINT_MS);

    return () => clearTimeout(timer);
  }, [hint]);

  return [hint, setHint];
}
