import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { DecidedEntryBody, DecideOnEntryRequest } from '@rt/contracts';
import {
  actOnBoard,
  actOnEntry,
  answersAsSeen,
  type BoardChange,
  type EntryChange,
  type EntryRules,
  groupNamed,
  isBoardVerb,
  isSorting,
  mayDo,
  overtakesSelected,
  type ReadingVerb,
  type SeenAnswer,
} from '@rt/domain/polling';
import { accept, type Checked, reject, wordKey } from '@rt/domain/text';
import { kinds } from '@rt/kinds';

import { ACTIVITY_WRITERS, ENTRY_SORTERS } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { DecisionsRepository } from '../deciding/decisions.repository';
import { DotsWithinBudget } from './dots-within-budget';
import { EntriesRepository, type FoundEntry } from './entries.repository';
import { EntryAct, needGroupingPhase } from './entry-act';
import { ScreenRepository } from './screen.repository';

/** What an act changes; minutes count from `liveAt`. */
interface Change extends EntryChange {
  readonly liveAt: Date | null;
}

type ReadByRules = Pick<EntryRules<unknown, unknown, unknown>, 'textMax' | 'board' | 'pins'>;

@Injectable()
export class DecideOnEntry {
  constructor(
    private readonly act: EntryAct,
    private readonly activities: ActivitiesRepository,
    private readonly entries: EntriesRepository,
    private readonly screen: ScreenRepository,
    private readonly decisions: DecisionsRepository,
    private readonly dots: DotsWithinBudget,
  ) {}

  /** `not-found` for an entry that its author has withdrawn or that is of another activity. */
  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; entryId: string; body: DecideOnEntryRequest },
  ): Promise<DecidedEntryBody> {
    const { roundtableId, activityId, entryId, body } = input;
    const before = await this.entries.find(activityId, entryId);
    const may = isSorting(body.verb, before?.state) ? ENTRY_SORTERS : ACTIVITY_WRITERS;
    const act = { actor, roundtableId, activityId, verb: 'decide-on-entry', may } as const;
    return this.act.run<DecidedEntryBody>(act, async (activity, { liveAt }) => {
      const entry = (await this.entries.find(activityId, entryId)) ?? refuse('not-found');
      // Who sorts what has been read may not do so with what has been put back to be read since.
      if (may === ENTRY_SORTERS && !isSorting(body.verb, entry.state)) refuse('conflict');

      const rules = kinds[activity.kind].entries ?? refuse('not-found');
      const change = unwrap(await this.changeOf(activity, entry, body, rules));

      if (change === null) return { answer: { ...entry, already: true }, nothing: true };
      const joins = rules.beside !== undefined;
      if (change.mark === 'selected') await this.overNoneUnseen(activityId, entryId, body);
      if (joins) unwrap(joinable(activity, entry, change, await this.entries.hasJoined(entryId)));
      await this.store(activity, entry, body, { ...change, liveAt });
      const others = change.mark === 'selected' ? await this.selectAlone(activity, entryId) : [];

      const after = (await this.entries.find(activityId, entryId)) ?? entry;
      return { answer: { ...after, was: entry }, asked: joins, others };
    });
  }

  private async store(
    activity: LiveActivity,
    { id, into: former }: FoundEntry,
    { verb }: DecideOnEntryRequest,
    change: Change,
  ): Promise<void> {
    // As where the plan is worded anew: whoever has answered to other words is told.
    if (change.edited !== undefined && (await this.entries.hasJoined(id))) await this.activities.amend(activity.id);
    const brought = await this.change(activity, id, change);
    if (verb === 'split' && former !== undefined) await this.entries.bringBack(id, former);
    const decision = verb === 'merge' ? { verb, value: { brought } } : { verb, value: null };
    await this.decisions.add(activity, { ...decision, target: id });
    if (verb === 'show' && change.into)
      await this.decisions.add(activity, { verb: 'group', target: id, value: { into: change.into } });
  }

  /** Returns what it brought along. What people gave to an entry that was hidden counts again with it, but not twice. */
  private async change(activity: LiveActivity, id: string, { liveAt, ...change }: Change): Promise<string[]> {
    // Nobody can vote any more on what is approved after the close: it is read and kept, and in no result.
    const joins = kinds[activity.kind].entries?.beside !== undefined && activity.state === 'open';
    const changed = () => this.entries.change(id, change, { joins, liveAt });
    if (change.state !== 'shown') return changed();
    if (!change.into) {
      await changed();
      await this.keepToBudget(activity, id);
    } else await this.dots.keep(activity, new Set([id, change.into]), async () => void (await changed()));
    return [];
  }

  private async changeOf(
    activity: LiveActivity,
    entry: FoundEntry,
    body: DecideOnEntryRequest,
    rules: ReadByRules,
  ): Promise<Checked<EntryChange | null, string>> {
    const { verb, text, seen, seenAnswered, into, again } = body;
    if (!isBoardVerb(verb)) return this.readingOf(activity, entry, { ...body, verb }, rules);
    if (!mayDo(rules, verb)) return reject('invalid', 'verb', 'no-board');
    const target = into === undefined ? undefined : await this.entries.find(activity.id, into);
    const screenTaken = again === true && (await this.screen.isTaken(activity.roundtableId, entry.id));
    const change = actOnBoard(entry, { verb, text, into: target, from: into, again, screenTaken });
    return overNoAnswerUnseen(entry, { reply: seen, answered: seenAnswered }, change);
  }

  private async readingOf(
    activity: LiveActivity,
    entry: FoundEntry,
    { verb, text, seen, fromState, into }: DecideOnEntryRequest & { readonly verb: ReadingVerb },
    rules: ReadByRules,
  ): Promise<Checked<EntryChange | null, string>> {
    const most = verb === 'rename' ? (rules.board?.groups?.nameMax ?? 0) : rules.textMax;
    const group = into === undefined ? {} : { into: await this.groupOf(activity, into) };
    const holds = verb === 'put-back' && (await this.entries.holdsOthers(entry.id));
    const change = actOnEntry({ ...entry, holds }, { verb, text, seen, fromState, ...group }, most);
    return this.renamed(activity, entry, overNothingUnseen(entry, seen, change));
  }

  /** Two groups of one name would look as one, and be none; one that holds nothing is listed nowhere. */
  private async renamed(
    activity: LiveActivity,
    { id, group }: FoundEntry,
    change: Checked<EntryChange | null, string>,
  ): Promise<Checked<EntryChange | null, string>> {
    if (!group || !change.ok || change.value?.edited === undefined) return change;
    const groups = await this.entries.standing(activity.id, activity.round, []);
    const others = groups.filter((one) => one.id !== id);
    const named = groupNamed(others, change.value.edited);
    const isTaken = named !== undefined && (await this.entries.holdsOthers(named.id));
    return isTaken ? reject('invalid', 'text', 'group-twice') : change;
  }

  private async groupOf(activity: LiveActivity, into: string): Promise<FoundEntry | null> {
    needGroupingPhase(activity, 'into');
    const groups = await this.entries.standing(activity.id, activity.round, []);
    return groups.find(({ id }) => id === into) ?? null;
  }

  private async keepToBudget({ kind, config }: LiveActivity, entryId: string): Promise<void> {
    const { reactions, board } = kinds[kind].entries ?? {};
    const budget = reactions?.budget?.(config);
    const most = board?.groups?.mostOnOne(config) ?? null;
    if (budget !== undefined) await this.entries.dropOverspent(entryId, { most, budget });
  }

  /** `version-conflict` where another host has put an entry of the board on the screen that this one has not seen there. */
  private async overNoneUnseen(
    activityId: string,
    entryId: string,
    { seenSelected }: DecideOnEntryRequest,
  ): Promise<void> {
    if (overtakesSelected(await this.screen.othersSelected(activityId, entryId), seenSelected)) {
      refuse('version-conflict', { field: 'verb', reason: 'screen-changed-just-now' });
    }
  }

  /** One entry at most fills the screen of a session. Returns the other activities of which one did. */
  private async selectAlone({ id, roundtableId }: LiveActivity, entryId: string): Promise<readonly string[]> {
    const others = await this.screen.deselectOthers(roundtableId, entryId);
    return [...new Set(others)].filter((other) => other !== id);
  }
}

/** `version-conflict` for another wording over one that the host has not seen. */
function overNothingUnseen(
  { text }: FoundEntry,
  seen: string | null | undefined,
  change: Checked<EntryChange | null, string>,
): Checked<EntryChange | null, string> {
  const rewords = change.ok && change.value?.edited !== undefined;
  if (rewords && seen !== undefined && seen !== text) {
    refuse('version-conflict', { field: 'text', reason: 'worded-just-now' });
  }
  return change;
}

/** `version-conflict` for what takes away an answer that the host has not seen, as somebody else gave or worded it since. */
function overNoAnswerUnseen(
  entry: FoundEntry,
  seen: SeenAnswer,
  change: Checked<BoardChange | null, string>,
): Checked<BoardChange | null, string> {
  if (change.ok && !answersAsSeen(entry, change.value, seen)) {
    refuse('version-conflict', { field: 'text', reason: 'answered-just-now' });
  }
  return change;
}

/** Where what is shown joins what is asked, nothing is asked twice, no more than there is room for, and something always. */
function joinable(
  { kind, config }: LiveActivity,
  entry: FoundEntry,
  change: EntryChange,
  isPlaced: boolean,
): Checked<null> {
  const { beside } = kinds[kind].entries ?? {};
  if (!beside) return accept(null);
  if ((change.state ?? entry.state) !== 'shown') {
    return isPlaced && entry.state === 'shown' ? beside.mayLeave(config) : accept(null);
  }
  return asksAnew(entry, change) ? beside.mayJoin(config, change.edited ?? entry.text, isPlaced) : accept(null);
}

/** In another spelling it is the same statement, not one that is asked already. */
function asksAnew({ text, state }: FoundEntry, { edited }: EntryChange): boolean {
  return state !== 'shown' || (edited !== undefined && wordKey(edited) !== wordKey(text));
}
