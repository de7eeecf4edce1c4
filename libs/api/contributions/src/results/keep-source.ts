import { Injectable } from '@nestjs/common';
import { ActivitiesQueries } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';

import type { StoredFields } from '../contribution';
import { namesAreChecked, phaseNow } from '../contributions.policy';
import { NameCheck } from '../review/name-check';
import { CleanText } from '../writing/clean-text';
import { FreezeResult } from './freeze-result';
import type { Snapshot } from './snapshots.repository';
import { titleOfSummary } from './title-of-result';

export interface KeptText {
  readonly title: string;
  readonly body: string;
  readonly fields: StoredFields;
}

@Injectable()
export class KeepSource {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly freeze: FreezeResult,
    private readonly cleanText: CleanText,
    private readonly nameCheck: NameCheck,
  ) {}

  async load(
    roundtable: RoundtableFacts,
    activityId: string,
  ): Promise<{ snapshot: Snapshot; agendaItemId: string | null }> {
    const { agendaItemId } = await this.activities.find(roundtable.id, activityId);
    return { snapshot: await this.freeze.run(roundtable, activityId), agendaItemId };
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
