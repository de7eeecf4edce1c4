import type { ActivityView, RoomState } from '@rt/contracts/plain';
import type { Shortcut } from '@rt/web/console-kit';

import { t } from '../words';
import { hasItems } from './asking/next-dialogue';
import { askingAgain } from './asking/rounds';
import { pausingOf } from './question/pausing/pause';
import { skipped, timeGiven } from './question/question-acts';
import { type ApartAct, canReveal, closesToShow, hasTimeLeft, resultsShown } from './question/reveal';
import type { Controls } from './use-controls';

interface LiveKeys {
  readonly room: RoomState | null;
  readonly current: ActivityView | null;
  readonly next: ActivityView | null;
  readonly previous: ActivityView | null;
  readonly controls: Controls;
  /** Makes another activity the current one; asks first where voting is open. */
  go(activityId: string): void;
  ask(): void;
  askNext(): void;
  help(): void;
  say(words: string): void;
  /** The same, where the page itself shows it. */
  announce(words: string): void;
}

function toggleVoting({ current, controls }: LiveKeys): void {
  if (current?.state === 'ready') void controls.open(current.id);
  if (current?.state === 'open') void controls.close(current.id);
}

function toggleResults({ room, current, controls }: LiveKeys): void {
  if (current && canReveal(current)) void showResults(controls, current, !resultsShown(room, current));
}

function toggleBlank({ room, controls }: LiveKeys): void {
  void controls.view(room?.session.stageView === 'blank' ? 'unblank' : 'blank');
}

function giveTime({ current, controls, announce }: LiveKeys): void {
  if (current && hasTimeLeft(current)) void done(controls.extend(current), announce, timeGiven());
}

function pause({ current, controls, say }: LiveKeys): void {
  const pausing = current && pausingOf(current);
  if (pausing) void done(controls.pause(current.id, pausing.paused), say, pausing.now);
}

function skip({ current, controls, say }: LiveKeys): void {
  if (current?.state === 'ready') void done(controls.skip(current.id), say, skipped(current).now);
}

function duplicate({ current, controls, say }: LiveKeys): void {
  if (current) void done(controls.duplicate(current.id), say, t('facilitate.duplicated-now'));
}

function askAgain({ current, controls, say }: LiveKeys): void {
  const again = current && askingAgain(current, controls);
  if (again) void done(again.act(), say, again.now);
}

function isAskedFrom(current: ActivityView | null): boolean {
  return current !== null && current.state !== 'ready' && hasItems(current);
}

async function done(act: Promise<boolean>, say: LiveKeys['say'], words: string): Promise<void> {
  if (await act) say(words);
}

/** Reveals the result, or hides it. Closes voting first where that is needed. */
export async function showResults(controls: Controls, activity: ActivityView, shown: boolean): Promise<void> {
  const stillOpen = closesToShow(activity) && !(await controls.close(activity.id));
  // Another host, or its time, may have closed it just now: then only the showing remains.
  if (activity.visibility === 'on_reveal') await controls.reveal(activity.id, shown);
  else if (stillOpen) return;
  else await controls.view(shown ? 'results' : 'question');
}

/** Shows or hides a closed result on the room's screen or on phones, and leaves the other as it is. */
export async function showApart(controls: Controls, { id }: ActivityView, act: ApartAct): Promise<void> {
  if (act === 'screen-only' || act === 'off-screen')
    await controls.view(act === 'screen-only' ? 'results' : 'question');
  else await controls.reveal(id, act === 'phones-too');
}

/** The keys of the live console. Space and Enter act only while no control has the focus. */
export function liveShortcuts(keys: LiveKeys): readonly Shortcut[] {
  const { current, next, previous, go, ask, askNext, help } = keys;
  return [
    { key: ' ', label: t('facilitate.key-voting'), onlyWithoutFocus: true, act: () => toggleVoting(keys) },
    { key: 'Enter', label: t('facilitate.key-results'), onlyWithoutFocus: true, act: () => toggleResults(keys) },
    { key: 'b', label: t('facilitate.key-blank'), act: () => toggleBlank(keys) },
    { key: 'ArrowRight', label: t('facilitate.key-next'), act: () => next && go(next.id) },
    { key: 'ArrowLeft', label: t('facilitate.key-previous'), act: () => previous && go(previous.id) },
    { key: 'p', label: t('facilitate.key-pause'), act: () => pause(keys) },
    { key: 't', label: t('facilitate.key-more-time'), act: () => giveTime(keys) },
    { key: 's', label: t('facilitate.key-skip'), act: () => skip(keys) },
    { key: 'd', label: t('facilitate.key-duplicate'), act: () => duplicate(keys) },
    { key: 'o', label: t('facilitate.key-ask-again'), act: () => askAgain(keys) },
    { key: 'n', label: t('facilitate.key-ask'), act: ask },
    { key: 'a', label: t('facilitate.next-ask'), act: () => isAskedFrom(current) && askNext() },
    { key: '?', label: t('facilitate.key-help'), act: help },
  ];
}
