import { Injectable } from '@nestjs/common';
import type { ParticipantActor } from '@rt/api/platform';
import type { BesideRules } from '@rt/domain/polling';
import { type CheckedResponse, kinds } from '@rt/kinds';

import { type ActivityDefinition, ActivityDefinitions } from '../activity-definitions';
import { type EntryArrival, EntryArrivals } from '../entries/entry-arrivals';
import { EntryAuthors } from '../entries/entry-authors';
import type { ResponseOperation } from './response-operation';
import { ResponsesRepository } from './responses.repository';

export type Arriving = Pick<ResponseOperation, 'entries' | 'board' | 'joins' | 'takenBack'>;

@Injectable()
export class ArrivingEntries {
  constructor(
    private readonly definitions: ActivityDefinitions,
    private readonly arrivals: EntryArrivals,
    private readonly authors: EntryAuthors,
    private readonly responses: ResponsesRepository,
  ) {}

  /** How they are stored; nothing of a kind without texts. */
  async of(
    actor: ParticipantActor,
    definition: ActivityDefinition,
    { entries, labels = [], sources, named, takenBack }: Omit<CheckedResponse, 'answer' | 'answerKey' | 'abstained'>,
  ): Promise<Arriving> {
    const rules = kinds[definition.kind].entries;
    if (!entries || !rules) return {};
    if (rules.beside) return { entries: await this.joining(definition, rules.beside, entries), joins: true };
    const { roundtableId, config } = await this.now(definition);
    const arrivals = await this.arrivals.of(roundtableId, rules.moderation(config), entries, {
      ...{ sources, named },
      author: await this.authors.of(actor, named),
    });
    const arriving = arrivals.map((arrival, at) => (labels[at] ? { ...arrival, labels: labels[at] } : arrival));
    if (!rules.board) return { entries: arriving };
    return { entries: arriving, board: rules.board.takes(config) ? 'takes' : 'closed', takenBack };
  }

  // What cannot join what is asked, since it is asked already or nothing more fits, waits for the host in either moderation; so
  // does what a host has taken out or refused, whoever sends it again.
  private async joining(
    definition: ActivityDefinition,
    { mayJoin, isAmong, takenOut }: BesideRules<unknown, unknown, unknown>,
    texts: readonly string[],
  ): Promise<EntryArrival[]> {
    if (texts.length === 0) return [];
    // What others have added since this process read the activity is asked already.
    const { id, roundtableId, kind, config } = await this.now(definition);
    const moderation = kinds[kind].entries?.moderation(config) ?? 'pre';
    const arrivals = await this.arrivals.of(roundtableId, moderation, texts);
    const joins = (one: EntryArrival) => one.state === 'shown' && mayJoin(config, one.body).ok;
    if (!arrivals.some(joins)) return arrivals.map((one) => ({ ...one, state: 'waiting' }));
    const unwanted = [...takenOut(config), ...(await this.responses.hiddenTexts(id))];
    const mayStand = (one: EntryArrival) => joins(one) && !isAmong(unwanted, one.body);
    return arrivals.map((one) => (mayStand(one) ? one : { ...one, state: 'waiting' }));
  }

  // What hosts switch while people write is in no version of the plan, and texts come so seldom that it is asked for.
  private async now(definition: ActivityDefinition): Promise<ActivityDefinition> {
    return (await this.definitions.findNewer(definition)) ?? definition;
  }
}
