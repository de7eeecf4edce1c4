import { Injectable } from '@nestjs/common';
import { type Actor, refuse, sameBytes } from '@rt/api/platform';
import { holdsAt, type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { ContributionBody, ContributionList, ContributionStateName, MentionList } from '@rt/contracts';
import { undecided } from '@rt/domain/attribution';

import type { Contribution } from './contribution';
import { presentContribution } from './contribution.presenter';
import { checkedText, PUBLISHERS, READERS, RESULT_READERS, REVIEWERS } from './contributions.policy';
import { ContributionsRepository } from './contributions.repository';
import { SnapshotsRepository } from './results/snapshots.repository';
import { NameCheck } from './review/name-check';
import { UnverifiedNames } from './review/unverified-names';
import { AuthorSecrets } from './writing/author-secrets';

@Injectable()
export class ContributionsQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly contributions: ContributionsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly secrets: AuthorSecrets,
    private readonly nameCheck: NameCheck,
    private readonly unverifiedNames: UnverifiedNames,
  ) {}

  async list(actor: Actor, roundtableId: string, state?: ContributionStateName): Promise<ContributionList> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, READERS);
    const rows = await this.contributions.ofRoundtable(roundtableId, state);
    const read = holdsAt(actor, roundtable, RESULT_READERS) ? rows : rows.filter(isReadByAll);
    return { items: await this.present(actor, roundtable, read) };
  }

  async body(actor: Actor, roundtable: RoundtableFacts, id: string): Promise<ContributionBody> {
    const [body] = await this.present(actor, roundtable, [await this.find(roundtable.id, id)]);
    return body ?? refuse('not-found');
  }

  /** One contribution as its author sees it, who has shown the secret. */
  async ownBody(actor: Actor, roundtable: RoundtableFacts, id: string): Promise<ContributionBody> {
    const [body] = await this.present(actor, roundtable, [await this.find(roundtable.id, id)], true);
    return body ?? refuse('not-found');
  }

  async mentions(actor: Actor, roundtableId: string, id: string): Promise<MentionList> {
    await this.roundtables.factsFor(actor, roundtableId, REVIEWERS);
    const row = await this.find(roundtableId, id);
    if (row.state === 'withdrawn') return { items: [] };
    return { items: [...undecided(await this.nameCheck.run(roundtableId, checkedText(row)), row.wavedThrough)] };
  }

  /** The author's own, by the secret alone. */
  async bySecret(actor: Actor, secret: string): Promise<ContributionBody> {
    const row = (await this.contributions.findBySecretHash(this.secrets.hashOf(secret))) ?? refuse('wrong-secret');
    return this.ownBody(actor, await this.roundtables.facts(row.roundtableId), row.id);
  }

  /** True when this account accepted or kept the item (docs/decisions.md 35). */
  acceptedBy(actor: Actor, row: Pick<Contribution, 'id' | 'acceptorMark'>): boolean {
    if (actor.kind !== 'account' || !row.acceptorMark) return false;
    return sameBytes(row.acceptorMark, this.secrets.acceptorMark(row.id, actor.accountId));
  }

  private async find(roundtableId: string, id: string): Promise<Contribution> {
    const row = await this.contributions.find(id);
    return row?.roundtableId === roundtableId ? row : refuse('not-found');
  }

  private async present(
    actor: Actor,
    roundtable: RoundtableFacts,
    rows: readonly Contribution[],
    own = false,
  ): Promise<ContributionBody[]> {
    const beforeApproval = own || holdsAt(actor, roundtable, PUBLISHERS);
    const snapshots = new Map((await this.snapshots.ofRoundtable(roundtable.id)).map((each) => [each.id, each]));
    const unsettled = await this.unverifiedNames.unsettled(roundtable.id, rows);
    return rows.map((row) =>
      presentContribution(row, {
        unsettledName: unsettled.has(row.id),
        roundtableRef: roundtable.ref,
        hostName: roundtable.hostName,
        rule: roundtable.rule,
        snapshot: row.snapshotId ? snapshots.get(row.snapshotId) : undefined,
        acceptedByYou: this.acceptedBy(actor, row),
        beforeApproval,
        own,
      }),
    );
  }
}

/** A result is kept though the room has not seen it, and with more than the room is told: it was not sent for review. */
function isReadByAll({ type, state }: Contribution): boolean {
  return type !== 'poll_result' || state === 'published';
}
