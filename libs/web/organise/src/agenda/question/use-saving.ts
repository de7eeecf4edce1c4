import type { ActivityBody, ChangeActivityRequest, CreateActivityRequest } from '@rt/contracts';
import { mayPass, problemOf } from '@rt/web/console-kit';
import { useRef, useState } from 'react';

import { changedOf } from '../activity-values';
import type { ActivityCalls } from './use-activity-calls';

/** A refetch behind the form must not hide a conflict; what this form itself has stored is none. */
export function useSaving(activity: ActivityBody | null, calls: ActivityCalls) {
  const [opened, setOpened] = useState(activity);
  const seenVersion = useRef(activity?.planVersion);
  /** Changes whose answers were lost: one of them may be stored. */
  const lost = useRef<ChangeActivityRequest[]>([]);
  const base = (stored: ActivityBody) => {
    seenVersion.current = stored.planVersion;
    lost.current = [];
    return stored;
  };
  const storedNow = async (id: string) => (await calls.stored()).find((one) => one.id === id) ?? null;

  const readStored = async (): Promise<ActivityBody | null> => {
    const stored = activity && (await storedNow(activity.id));
    return stored && base(stored);
  };
  /** The question as this form has changed it before, where that is all that has become of it since. */
  const ownChange = async ({ id }: ActivityBody): Promise<ActivityBody | null> => {
    if (lost.current.length === 0) return null;
    const next = (seenVersion.current ?? 0) + 1;
    if ((await storedNow(id))?.planVersion !== next) return null;
    for (const changes of lost.current) {
      // Under the version that it read, a change that comes again is taken only where it is stored already.
      const stored = await calls.change(id, changes).catch(refusedAsConflict);
      if (stored?.planVersion === next) return base(stored);
    }
    return null;
  };
  const save = async (question: ActivityBody, body: CreateActivityRequest): Promise<void> => {
    const own = await ownChange(question);
    if (own) setOpened(own);
    const changes = { ...changedOf(own ?? opened ?? question, body), seenVersion: seenVersion.current };
    try {
      await calls.change(question.id, changes);
    } catch (error) {
      if (mayPass(problemOf(error))) lost.current.push(changes);
      throw error;
    }
  };
  return { opened, setOpened, readStored, save };
}

function refusedAsConflict(error: unknown): null {
  if (problemOf(error).code === 'version-conflict') return null;
  throw error;
}
