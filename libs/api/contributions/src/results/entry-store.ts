import { Injectable } from '@nestjs/common';
import type { EntryToKeep } from '@rt/api/activities';
import { type Actor, kindWords } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { withoutName } from '@rt/domain/attribution';
import { excerpt, graphemes, sourceMarkup, TEXT_LIMITS } from '@rt/domain/text';
import { v4 as uuidv4 } from 'uuid';

import { phaseNow } from '../contributions.policy';
import { ContributionsRepository } from '../contributions.repository';
import { AuthorSecrets } from '../writing/author-secrets';
import { CleanText } from '../writing/clean-text';

/** Pending and without author or entry: accepted at once, the order would show the order of writing. */
@Injectable()
export class EntryStore {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly cleanText: CleanText,
    private readonly secrets: AuthorSecrets,
  ) {}

  async run(
    actor: Actor,
    roundtable: RoundtableFacts,
    activityId: string,
    { type, question, agendaItemId, receipt, ...written }: EntryToKeep,
  ): Promise<void> {
    const { id: roundtableId, orgId } = roundtable;
    const phase = phaseNow(roundtable);
    const title = titleOf(written.text, question);
    const clean = await this.cleanText.run(actor, { type, phase, title, body: bodyOf(written), fields: {} });

    await this.contributions.insert({
      id: uuidv4(),
      ...{ orgId, roundtableId, agendaItemId, activityId, type, phase, ...clean },
      attribution: withoutName(),
      authorSecretHash: receipt && this.secrets.hashOf(receipt),
      opMark: null,
    });
  }
}

/** The text itself, below it what it rests on, as a list, and what was answered, which says that it is no part of the text. */
function bodyOf({ text, sources, reply, kind }: Pick<EntryToKeep, 'text' | 'sources' | 'reply' | 'kind'>): string {
  const listed = sources.map((source) => `- ${sourceMarkup(source)}`).join('\n');
  const answer = reply === null ? '' : kindWords(kind)({ code: 'answer-was', values: { answer: reply } });
  return [text, listed, answer].filter(Boolean).join('\n\n');
}

function titleOf(text: string, question: string): string {
  const { min, max } = TEXT_LIMITS.title;
  return excerpt(graphemes(text) < min ? `${question} ${text}` : text, max);
}
