import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import type { Rule } from '@rt/domain/attribution';
import { allowedOrders, type VoteOrder } from '@rt/domain/polling';
import type { KindAnswer } from '@rt/kinds';
import { inRound, type ShownAnswer } from '@rt/web/data';
import { type AnyPhoneForm, phoneFormNow } from '@rt/web/kinds/phone';
import { Banner, Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { useState, useSyncExternalStore } from 'react';

import { useSay } from '../page';
import { choiceKey, keepChoice, loadChoice } from '../session/choice-store';
import { ownName } from '../session/participation-store';
import { type Room, useRoom } from '../session/room-context';
import { boardView } from '../words.en-GB.json';
import { Results } from './answered-view';
import { isAnswer } from './is-answer';
import { usePaused } from './pausing/paused-note';
import { standingVote, votedOn } from './reacting/reactions';
import { reactionsOf } from './reacting/votes-of-boards';
import { useNameWarning } from './use-name-warning';

const t = createWords(boardView);

const PAGE = 'GET /api/live/activities/{activityId}/entries';

interface BoardViewProps {
  readonly activity: ActivityView;
  readonly shown: ShownAnswer;
}

/** What a kind shows where the room writes and votes, tied to the room; with the result where that is told apart. */
export function BoardView({ activity, shown }: BoardViewProps) {
  const { link } = useRoom();
  const { Board, boardWhile, takes } = phoneFormNow(activity.kind) ?? {};
  const pause = usePaused(activity);
  const told = boardWhile !== undefined && activity.tally !== null;
  if (!Board) return null;
  const isOpen = activity.state === 'open';

  return (
    <>
      <NotSaved link={link} activity={activity} shown={shown} takes={isOpen && takes?.(activity.config) === true} />
      {pause.sentence === null ? null : <Banner tone="warning">{pause.sentence}</Banner>}
      <Tied Board={Board} activity={activity} shown={shown} pause={pause} />
      {told ? <Results activity={activity} own={shown.answer} /> : null}
    </>
  );
}

interface TiedProps extends BoardViewProps {
  readonly Board: NonNullable<AnyPhoneForm['Board']>;
  readonly pause: ReturnType<typeof usePaused>;
}

function Tied({ Board, activity, shown, pause }: TiedProps) {
  const { link, live, participation } = useRoom();
  const say = useSay();
  const [refused, setRefused] = useState<string | null>(null);
  const told = inRound(live.own[activity.id], activity);
  const reactions = reactionsOf(link, activity, (message) => {
    setRefused(message);
    say(message);
  });
  const given = useSyncExternalStore(reactions.subscribe, reactions.getSnapshot, reactions.getSnapshot);
  const { holds, sentence } = useNameWarning(participation.session, true);
  const toldOf = (entryId: string) => latest(told?.reactions, entryId);
  const send = (answer: KindAnswer | null): boolean => {
    if (pause.refuses()) return false;
    shown.send(answer, activity.state === 'closed' ? leftOf(shown, answer) : undefined);

    return true;
  };

  return (
    <>
      {sentence === null ? null : <Banner tone="warning">{sentence}</Banner>}
      {refused === null ? null : <Banner tone="danger">{refused}</Banner>}
      <Board
        boardId={`${activity.id}:${activity.round}`}
        question={activity.question}
        config={activity.config}
        open={activity.state === 'open'}
        paused={pause.isPaused}
        result={(activity.tally?.result ?? null) as never}
        mayChange={activity.allowChange}
        given={isAnswer(shown.answer) ? shown.answer : null}
        own={told?.entries ?? []}
        voteOn={(entryId) => standingVote(given.get(entryId), toldOf(entryId))}
        vote={(entryId, value) => {
          if (pause.refuses()) return;
          setRefused(null);
          reactions.give(entryId, value, toldOf(entryId));
        }}
        votedOn={votedOn(told?.reactions)}
        holds={async (words) => pause.refuses() || holds(words)}
        send={send}
        ownName={ownName(participation)}
        {...draftUnder(choiceKey(participation, activity))}
        {...listOf(link, activity, participation.session.rule)}
        say={say}
      />
    </>
  );
}

/** The orders in which the rule lets the room read a board, and its pages. */
function listOf(link: Room['link'], { id: activityId }: ActivityView, rule: Rule) {
  return {
    orders: allowedOrders(rule),
    page: (order: VoteOrder, after?: string) => link.http.call(PAGE, { at: { activityId }, query: { order, after } }),
  };
}

function draftUnder(key: string) {
  return { keptDraft: () => loadChoice(key) as never, keepDraft: (draft: unknown) => keepChoice(key, draft) };
}

interface NotSavedProps extends BoardViewProps {
  readonly link: Room['link'];
  readonly takes: boolean;
}

/** Texts of answers that were refused: a board has no form in which they would stand, and has cleared its field. */
function NotSaved({ link, activity, shown, takes }: NotSavedProps) {
  const { texts, forget } = useRefused(link, activity, shown);
  if (texts.length === 0) return null;
  const remove = () => {
    forget();
    shown.dismiss();
    // The button goes with the texts: who works by keyboard goes on at the question.
    document.querySelector('h1')?.focus();
  };

  return (
    <div>
      <p>{t(takes ? 'board.not-saved-enter' : 'board.not-saved', { count: texts.length })}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button look="link" onClick={remove}>
        {t('board.not-saved-remove')}
      </Button>
    </div>
  );
}

/** Texts that stand nowhere, and the answer that was refused last, of which they were taken over once. */
interface Kept {
  readonly texts: readonly string[];
  readonly of?: ShownAnswer['answer'];
}

const refusedOf = new WeakMap<Room['link'], Map<string, Kept>>();

/** Refused texts of one board and round stay until sent or dismissed, also after the page. */
function useRefused(link: Room['link'], { id, round }: ActivityView, { answer, refused }: ShownAnswer) {
  const [, drawAgain] = useState({});
  const key = `${id}:${round}`;
  const boards = refusedOf.get(link) ?? new Map<string, Kept>();
  const { texts: before, of }: Kept = boards.get(key) ?? { texts: [] };
  const all = new Set([...before, ...(refused === of ? [] : textsIn(refused))]);
  const stands = textsIn(answer);
  const texts = [...all].filter((text) => !stands.includes(text));
  refusedOf.set(link, boards.set(key, { texts, of: refused ?? of }));
  const forget = () => {
    boards.set(key, { texts: [], of: refused ?? of });
    drawAgain({});
  };

  return { texts, forget };
}

function textsIn(answer: ShownAnswer['answer'] | undefined): readonly string[] {
  return answer && 'entries' in answer ? (answer.entries ?? []) : [];
}

/** What is left of an answer that came too late, without what is taken back now; a board shows of it nothing but its texts. */
function leftOf({ answer: before, late }: ShownAnswer, answer: KindAnswer | null): ShownAnswer['answer'] {
  const takenBack = answer && 'takenBack' in answer ? (answer.takenBack ?? []) : [];
  const gone = [...takenBack, ...textsIn(before).filter((text) => !textsIn(answer).includes(text))];
  const entries = textsIn(late).filter((text) => !gone.includes(text));

  return entries.length > 0 ? { entries } : null;
}

function latest(told: OwnAnswer['reactions'] = [], entryId: string) {
  return told.filter((one) => one.entryId === entryId).sort((a, b) => b.n - a.n)[0];
}
