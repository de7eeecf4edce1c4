import type { ActivityView } from '@rt/contracts/plain';
import { wasHeld } from '@rt/domain/scheduling';
import { type QueuedAnswer, shownAnswer, useQueued } from '@rt/web/data';
import { Banner, Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { type ReactNode, useEffect, useState } from 'react';

import { Link } from '../../link';
import { roomPath, routeOf, usePath } from '../../router';
import { refusedSentence } from '../../session/news-words';
import { useRoom } from '../../session/room-context';
import { lostAnswers } from '../../words.en-GB.json';

const t = createWords(lostAnswers);

/** How long an answer must have been on the page with its question to count as seen there, in ms. */
const SEEN_MS = 5000;
/** Operations of which somebody has seen, while this page is open, what became of them. */
const seen = new Set<string>();

/** Shows lost answers of other questions, which no page would show; each stays until it is dismissed. */
export function LostAnswers() {
  const { link, live } = useRoom();
  const queued = useQueued(link.queue);
  const [, drawAgain] = useState({});
  const onPage = useQuestionOnPage();
  const lost = [...queued.values()].filter(({ opId, status }) => status !== 'waiting' && !seen.has(opId));
  const told = lost.map((entry) => ({
    entry,
    activity: live.room?.activities.find(({ id }) => id === entry.activityId),
  }));
  const isHere = ({ entry, activity }: Lost) => entry.activityId === onPage && entry.round === activity?.round;
  const close = ({ opId }: QueuedAnswer) => {
    seen.add(opId);
    drawAgain({});
    // The button goes with the note: who works by keyboard goes on at the question.
    document.querySelector('h1')?.focus();
  };
  useSeen(told.find(isHere)?.entry.opId);
  useSeenClosed();

  return (
    <>
      <LostVotes />
      {told
        .filter((one) => !isHere(one))
        .map((one) => (
          <LostAnswer key={one.entry.opId} {...one} close={() => close(one.entry)} />
        ))}
    </>
  );
}

/** Votes that wait though the place is over: they are said, and stay on the device no longer. */
function LostVotes() {
  const { link, live } = useRoom();
  const [count, setCount] = useState(0);
  const ended = live.connection === 'ended';
  useEffect(() => {
    const kept = ended ? link.votes.load() : [];
    kept.forEach((vote) => link.votes.remove(vote));
    if (kept.length > 0) setCount(kept.length);
  }, [link, ended]);
  if (count === 0) return null;
  const said = t('lost.votes', { count });
  const close = () => {
    setCount(0);
    document.querySelector('h1')?.focus();
  };

  return <Note said={said} close={close} />;
}

interface Lost {
  readonly entry: QueuedAnswer;
  /** Undefined where it is gone. */
  readonly activity: ActivityView | undefined;
}

/** The id of the activity that the page shows with its answer; null where it shows something else. */
function useQuestionOnPage(): string | null {
  const route = routeOf(usePath());
  const session = useRoom().live.room?.session;
  if (route.page !== 'room' || session === undefined || wasHeld(session.state)) return null;
  if (route.part === 'activity') return route.activityId ?? null;

  return route.part === 'now' ? session.currentActivityId : null;
}

/** What stands with its question for a while is seen; of one that is gone again in a moment nobody may have read. */
function useSeen(opId: string | undefined): void {
  useEffect(() => {
    if (opId === undefined) return undefined;
    const timer = setTimeout(() => seen.add(opId), SEEN_MS);

    return () => clearTimeout(timer);
  }, [opId]);
}

function useSeenClosed(): void {
  const { link, live } = useRoom();
  const queued = useQueued(link.queue);
  useEffect(() => {
    for (const { id, round, state } of live.room?.activities ?? []) {
      const late = queued.get(id);
      if (late?.status === 'not-counted' && !late.closedSeen && late.round === round && state === 'closed')
        link.queue.seenClosed(late);
    }
  }, [link, live, queued]);
}

function LostAnswer({ entry, activity, close }: Lost & { close(): void }) {
  const { live, participation } = useRoom();
  const ended = live.connection === 'ended';
  const open = activity?.state === 'open' && !ended ? activity : undefined;
  // In its own round, so that it stands in the form there.
  const goTo = open && shownAnswer(new Map([[open.id, entry]]), live, open).refused !== undefined ? open : undefined;
  const said = sentenceOf(entry, activity?.question, { ended, canSend: goTo !== undefined });

  return (
    <Note said={said} close={close}>
      {goTo ? <Link to={roomPath(participation.joinKey, 'activity', goTo.id)}>{t('lost.open')}</Link> : null}
    </Note>
  );
}

interface NoteProps {
  readonly said: string;
  readonly children?: ReactNode;
  close(): void;
}

function Note({ said, children, close }: NoteProps) {
  return (
    <Banner tone="warning">
      <p>{said}</p>
      <div className="room__actions">
        {children}
        <Button look="link" label={t('lost.close-label', { said })} onClick={close}>
          {t('lost.close')}
        </Button>
      </div>
    </Banner>
  );
}

interface Standing {
  /** The place is over, and why something is not taken is no news of the answer. */
  readonly ended: boolean;
  /** It stands in the form of its question, which is open. */
  readonly canSend: boolean;
}

function sentenceOf(entry: QueuedAnswer, question: string | undefined, { ended, canSend }: Standing): string {
  const { status, code, message, answer } = entry;
  if (question === undefined) return t(status === 'not-counted' ? 'lost.late-unknown' : 'lost.unsaved-unknown');
  if (status === 'not-counted') return t(lateWords(answer, canSend), { question });
  if (ended) return t('lost.unsaved', { question });
  if (code === 'conflict') return t(canSend ? 'lost.conflict-open' : 'lost.conflict', { question });

  return t('lost.refused', { question, why: refusedSentence(code, message) });
}

function lateWords(answer: QueuedAnswer['answer'], canSend: boolean) {
  if (canSend) return 'lost.late-open';

  return answer === null ? 'lost.change-late' : 'lost.late';
}
