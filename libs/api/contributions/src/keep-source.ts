import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, type FrozenResult, TallyQueries } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';

import { publishedLeast } from '@rt/domain/polling';

import { AuthorsRepository } from './authors.repository';
import { CleanText } from './clean-text';
import type { StoredFields } from './contribution';
import { namesAreChecked, phaseNow, titleOfSummary } from './contributions.policy';
import { NameCheck } from './name-check';
import { onlyOthers } from './only-others';

const WITH_SIMULATED = 'Simulated people of a demonstration could answer too, and are counted.';

/** A checked text. */
export interface KeptText {
  readonly title: string;
  readonly body: string;
  readonly fields: StoredFields;
}

/** What is kept, and in which words. */
@Injectable()
export class KeepSource {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly tallies: TallyQueries,
    private readonly cleanText: CleanText,
    private readonly nameCheck: NameCheck,
    private readonly authors: AuthorsRepository,
  ) {}

  /** A result to which simulated people could answer says so for as long as it exists. */
  async load(
    roundtable: RoundtableFacts,
    activityId: string,
  ): Promise<{ frozen: FrozenResult; agendaItemId: string | null }> {
    const { agendaItemId } = await this.activities.find(roundtable.id, activityId);
    const frozen = await this.withoutNames(roundtable, await this.tallies.frozen(activityId));
    const simulated = await this.authors.simulatedAreThere(roundtable.id);
    const method = simulated ? `${frozen.method} ${WITH_SIMULATED}` : frozen.method;
    return { frozen: { ...frozen, method }, agendaItemId };
  }

  // An answer in somebody's own words that names a person of the room, or that too few gave, is counted and not quoted.
  private async withoutNames({ id, rule }: RoundtableFacts, frozen: FrozenResult): Promise<FrozenResult> {
    const least = publishedLeast(rule);
    const names = namesAreChecked(rule) ? await this.nameCheck.of(id) : () => [];
    return onlyOthers(frozen, ({ label, count }) => count >= least && names({ title: label, body: '' }).length === 0);
  }

  /** The finding is the title; where names are checked it may hold none. */
  async text(actor: Actor, roundtable: RoundtableFacts, finding: string, summary: string): Promise<KeptText> {
    const title = titleOfSummary(finding);
    const text = await this.cleanText.run(actor, {
      type: 'poll_result',
      phase: phaseNow(roundtable),
      title,
      body: summary,
      fields: {},
    });
    if (namesAreChecked(roundtable.rule) && finding !== summary) {
      const mentions = await this.nameCheck.run(roundtable.id, { title: text.title, body: '' });
      if (mentions.length > 0) refuse('unresolved-mentions', { mentions });
    }
    return text;
  }
}
