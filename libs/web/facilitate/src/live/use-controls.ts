import type { SessionBody, SetStageViewRequest } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { type Api, type Command, KEYS, useApi, useCommand } from '@rt/web/console-kit';
import { useEffect, useRef } from 'react';

import { severalActs } from './pace/several-acts';
import { questionActs } from './question-controls';
import { type Made, type SeenByHost, useSeen, withoutGroups } from './use-seen';

type Act = () => Promise<unknown>;

/** Notes what an act on the session makes of it, as far as this host knows, once the server has done it. */
type Making = (act: Promise<SessionBody>, made: Made) => Promise<void>;

/** The facilitator's commands on the room, one at a time, over HTTP (docs/decisions.md 18). */
export interface Controls {
  readonly busy: boolean;
  readonly error: unknown;
  /** True where an act of this host, done or under way, has made an activity stand as it does: that act says so itself. */
  isOwn(activity: Pick<ActivityView, 'id' | 'epoch'>): boolean;
  open(activityId: string): Promise<boolean>;
  close(activityId: string): Promise<boolean>;
  /** Returns the activities that another host has just changed; null if nothing was done. */
  openSeveral(activityIds: readonly string[]): Promise<readonly string[] | null>;
  closeSeveral(activityIds: readonly string[]): Promise<readonly string[] | null>;
  reveal(activityId: string, revealed: boolean): Promise<boolean>;
  choose(activityId: string | null): Promise<boolean>;
  pause(activityId: string, paused: boolean): Promise<boolean>;
  extend(activity: Pick<ActivityView, 'id'>): Promise<boolean>;
  skip(activityId: string): Promise<boolean>;
  takeUp(activityId: string): Promise<boolean>;
  /** Sets its answers aside, so that it can be asked afresh. */
  reset(activityId: string): Promise<boolean>;
  /** Puts them back, which is possible for some seconds. */
  undoReset(activityId: string): Promise<boolean>;
  /** Asks it once more: what came out stands beside the new round. */
  askAgain(activityId: string): Promise<boolean>;
  openAgain(activityId: string): Promise<boolean>;
  /** Plans the same question once more, right after this one. */
  duplicate(activityId: string): Promise<boolean>;
  /** What the stage shows; a result also by groups. */
  view(view: SetStageViewRequest['view'], by?: SetStageViewRequest['by']): Promise<boolean>;
  /** What this host has seen of the session; a form that asks says it too. */
  readonly session: SeenByHost;
}

/** Acts of which a second one right after the first changes nothing. */
type Once = 'open' | 'close' | 'pause' | 'go-on';

type Move = (
  activityId: string,
  act: (body: { readonly epoch?: number }) => Promise<unknown>,
  /** Told of an act that is done once: a further press before the room has told of it changes nothing. */
  once?: Once,
) => Promise<boolean>;

interface OwnMove {
  readonly epoch: number;
  readonly once: Once | undefined;
}

const NO_MOVE: OwnMove = { epoch: 0, once: undefined };

function isDone(own: OwnMove, heard: number, once: OwnMove['once']): boolean {
  return once !== undefined && own.once === once && own.epoch > heard;
}

interface Moves extends Pick<Controls, 'isOwn'> {
  readonly move: Move;
  /** Where an activity stands as far as this host knows. */
  epochOf(activityId: string): number | undefined;
}

/** Each act names the state that it was decided on. Its effect counts here at once, before the room reports it. */
function useMoves(room: RoomState | null, run: (act: Act) => Promise<boolean>): Moves {
  const own = useRef(new Map<string, OwnMove>());
  const underWay = useRef(new Set<string>());
  const isOwn: Moves['isOwn'] = ({ id, epoch }) => {
    const made = own.current.get(id)?.epoch;
    return underWay.current.has(id) || (made !== undefined && epoch !== undefined && made >= epoch);
  };
  const heardOf = (activityId: string) => room?.activities.find(({ id }) => id === activityId)?.epoch;
  const knownOf = (activityId: string, heard: number) =>
    Math.max(heard, (own.current.get(activityId) ?? NO_MOVE).epoch);
  const move: Move = async (activityId, act, once) => {
    const heard = heardOf(activityId);
    if (heard === undefined) return run(() => act({}));
    if (isDone(own.current.get(activityId) ?? NO_MOVE, heard, once)) return true;
    const epoch = knownOf(activityId, heard);
    // The room may tell of it before the answer comes.
    underWay.current.add(activityId);
    const done = await run(() => act({ epoch }));
    underWay.current.delete(activityId);
    if (done) own.current.set(activityId, { epoch: epoch + 1, once });
    return done;
  };
  const epochOf = (activityId: string) => {
    const heard = heardOf(activityId);
    return heard === undefined ? undefined : knownOf(activityId, heard);
  };
  return { move, epochOf, isOwn };
}

/** The room tells of an act within so long after its answer, in ms. */
const TOLD_WITHIN_MS = 2000;

/** Refreshes where the room reports nothing for a while after an act, since its connection may be dead. */
function useToldOf(room: RoomState | null, refresh: () => void): () => () => void {
  const heard = useRef(room);
  useEffect(() => {
    heard.current = room;
  });
  return () => {
    const before = heard.current;
    return () => {
      setTimeout(() => {
        if (heard.current === before) refresh();
      }, TOLD_WITHIN_MS);
    };
  };
}

/** Each command reports whether the server did it. `refresh` fetches the room. */
export function useControls(roundtableId: string, room: RoomState | null, refresh = () => {}): Controls {
  const api = useApi();
  const command: Command<Act, unknown> = useCommand(
    (act: Act) => act().then(() => true),
    [KEYS.activities(roundtableId)],
  );
  const toldOf = useToldOf(room, refresh);
  const run = async (act: Act) => {
    const expectNews = toldOf();
    const done = (await command.run(act)) !== null;
    if (done) expectNews();
    return done;
  };
  const moves = useMoves(room, run);
  const session = useSeen(room);
  const copying = useRef(new Map<string, Copying>()).current;
  const making: Making = async (act, made) => session.made(await act, made);
  const acts: Acts = { api, roundtableId, run, ...moves, session, making, copying };
  return {
    busy: command.busy,
    error: command.error,
    isOwn: moves.isOwn,
    session,
    ...votingActs(acts),
    ...sessionActs(acts),
    ...severalActs(acts),
    ...questionActs(acts),
  };
}

/** The operation id of a copy; `timer` forgets it some time after a press that got no answer. */
interface Copying {
  readonly id: string;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

export interface Acts extends Moves {
  readonly api: Api;
  readonly roundtableId: string;
  run(act: Act): Promise<boolean>;
  readonly session: SeenByHost;
  readonly making: Making;
  /** Copies, by question, of which no answer has come: a further press makes no second one. */
  readonly copying: Map<string, Copying>;
}

function votingActs({ api, roundtableId, move, session, making }: Acts): Pick<Controls, 'open' | 'close' | 'reveal'> {
  const at = { roundtableId };
  return {
    open: (activityId) =>
      move(
        activityId,
        (body) =>
          making(
            api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/open', {
              at: { ...at, activityId },
              body: { ...body, ...withoutGroups(session.seen()) },
            }),
            { from: activityId, fromView: 'question' },
          ),
        'open',
      ),
    close: (activityId) =>
      move(
        activityId,
        (body) =>
          making(
            api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/close', {
              at: { ...at, activityId },
              body,
            }),
            onlyQuestion(session),
          ),
        'close',
      ),
    reveal: (activityId, revealed) =>
      move(activityId, (body) => {
        const { fromView } = session.seen();
        return making(
          api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal', {
            at: { ...at, activityId },
            body: { ...body, revealed, ...(fromView === undefined ? {} : { fromView }) },
          }),
          onlyQuestion(session),
        );
      }),
  };
}

/** The stage follows such an act by rules of the server, but the question stays the one that it was. */
function onlyQuestion(session: SeenByHost): Made {
  const { from } = session.seen();
  return from === undefined ? {} : { from };
}

function sessionActs({ api, roundtableId, run, session, making }: Acts): Pick<Controls, 'choose' | 'view'> {
  const at = { roundtableId };
  return {
    choose: (activityId) =>
      run(() =>
        making(
          api.call('PUT /api/roundtables/{roundtableId}/session/current', {
            at,
            body: { activityId, ...withoutGroups(session.seen()) },
          }),
          { from: activityId },
        ),
      ),
    view: (view, by) => {
      const shows = view === 'unblank' ? {} : { fromView: view, ...(view === 'blank' ? {} : { fromBy: by ?? null }) };
      return run(() =>
        making(
          api.call('PUT /api/roundtables/{roundtableId}/session/stage-view', {
            at,
            body: { view, ...(by ? { by } : {}), ...session.seen() },
          }),
          { ...onlyQuestion(session), ...shows },
        ),
      );
    },
  };
}
