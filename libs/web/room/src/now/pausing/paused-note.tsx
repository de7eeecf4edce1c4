import type { ActivityView } from '@rt/contracts/plain';
import type { ShownAnswer } from '@rt/web/data';
import { Banner } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { useEffect, useRef, useState } from 'react';

import { useSay } from '../../page';
import { useRoom } from '../../session/room-context';
import { pausedNote } from '../../words.en-GB.json';

const t = createWords(pausedNote);

interface PausedNoteProps {
  readonly activity: ActivityView;
  readonly shown: ShownAnswer;
}

/** That the host has paused the question, with what becomes of the answer; said once, and once that it goes on. */
export function PausedNote({ activity: { id }, shown }: PausedNoteProps) {
  const say = useSay();
  const { link } = useRoom();
  const sentence = t(shown.state === 'waiting' ? 'paused.kept' : 'paused.note');
  const first = useRef(sentence);
  useEffect(() => {
    say(first.current);

    return () => {
      if (goesOn(link.live.getSnapshot().room?.activities, id)) say(t('paused.goes-on'));
    };
  }, [say, link, id]);

  return <Banner tone="warning">{sentence}</Banner>;
}

function goesOn(activities: readonly ActivityView[] | undefined, id: string): boolean {
  return activities?.some((one) => one.id === id && one.state === 'open' && !one.paused) ?? false;
}

/** For what is sent by a press on a board: while it is paused nothing is, and whoever presses is told. */
export function usePaused({ state, paused }: ActivityView) {
  const say = useSay();
  const [pressed, setPressed] = useState(false);
  const isPaused = state === 'open' && paused === true;
  const refuses = () => {
    if (!isPaused) return false;
    setPressed(true);
    say(t('paused.press'));

    return true;
  };
  useEffect(() => setPressed(false), [isPaused]);

  return { isPaused, refuses, sentence: isPaused && pressed ? t('paused.press') : null };
}
