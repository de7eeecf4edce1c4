import { Injectable } from '@nestjs/common';
import type { PublicContributionDraft } from '@rt/api/archive';
import { type Actor, detailOf, Refusal, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SectorBody } from '@rt/contracts';
import { approvalOf, mayPublish, undecided } from '@rt/domain/attribution';
import { contributionRef } from '@rt/domain/insight';

import type { Contribution } from '../contribution';
import { checkedText, namesAreChecked } from '../contributions.policy';
import { ContributionsQueries } from '../contributions.queries';
import { ContributionsRepository } from '../contributions.repository';
import { NameCheck } from '../review/name-check';
import { UnverifiedNames } from '../review/unverified-names';
import { PublicDrafts } from './public-drafts';
import { ResultsToPublish } from './results-to-publish';

export interface Publishable {
  readonly ids: readonly string[];
  readonly drafts: readonly PublicContributionDraft[];
  /** Accepted ones that somebody else must publish. */
  readonly waiting: number;
  /** Accepted ones whose authors have not agreed to the text yet. */
  readonly unapproved: number;
  /** References of those, left out of `ids`, in which the name check finds places that nobody has decided on. */
  readonly undecided: readonly string[];
  /** References of those, left out of `ids`, whose author's name was given when joining and is like that of somebody invited. */
  readonly unsettled: readonly string[];
  readonly sectors: readonly SectorBody[];
}

/** Prepares accepted contributions for the archive and marks them published. Runs in the caller's transaction. */
@Injectable()
export class Publication {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly queries: ContributionsQueries,
    private readonly results: ResultsToPublish,
    private readonly drafts: PublicDrafts,
    private readonly nameCheck: NameCheck,
    private readonly unverifiedNames: UnverifiedNames,
  ) {}

  async ofRoundtable(actor: Actor, roundtable: RoundtableFacts & { readonly ref: string }): Promise<Publishable> {
    await this.results.requote(roundtable);
    const accepted = await this.contributions.lockAccepted(roundtable.id);
    const approved = accepted.filter((row) => isApproved(roundtable, row));
    const others = approved.filter((row) => !this.queries.acceptedBy(actor, row));
    const open = await this.undecidedOf(roundtable, others);
    const unsettled = await this.unverifiedNames.unsettled(roundtable.id, others);
    const refOf = ({ refNumber }: Contribution) => contributionRef(roundtable.ref, refNumber ?? 0);
    return {
      ...(await this.prepare(
        roundtable,
        others.filter((row) => !open.includes(row) && !unsettled.has(row.id)),
      )),
      waiting: approved.length - others.length,
      unapproved: accepted.length - approved.length,
      undecided: open.map(refOf),
      unsettled: others.filter(({ id }) => unsettled.has(id)).map(refOf),
    };
  }

  /** One contribution of this roundtable; refused as `mayPublish` decides. */
  async ofOne(actor: Actor, roundtable: RoundtableFacts & { readonly ref: string }, id: string): Promise<Publishable> {
    await this.results.requote(roundtable);
    const row = await this.contributions.lock(id);
    if (row?.roundtableId !== roundtable.id) return refuse('not-found');
    const { rule, state: roundtableState } = roundtable;
    const samePerson = this.queries.acceptedBy(actor, row);
    const approved = isApproved(roundtable, row);
    const open = await this.undecidedOf(roundtable, [row]);
    const allowed = mayPublish({
      rule,
      roundtableState,
      state: row.state,
      samePerson,
      unresolvedMentions: open.length,
      approved,
    });
    if (!allowed.ok) throw new Refusal(allowed.refusal, detailOf(allowed));
    const { size: unsettled } = await this.unverifiedNames.unsettled(roundtable.id, [row]);
    if (unsettled > 0) refuse('name-not-settled');
    return {
      ...(await this.prepare(roundtable, [row])),
      waiting: 0,
      unapproved: 0,
      undecided: [],
      unsettled: [],
    };
  }

  async markPublished(ids: readonly string[]): Promise<void> {
    await this.contributions.setState(ids, 'published');
    await this.results.markPublic(ids);
  }

  async markWithdrawn(roundtableId: string): Promise<void> {
    await this.contributions.withdrawPublished(roundtableId);
  }

  /** Rows with possible names that acceptance did not decide on, since the room has changed (docs/decisions.md 15). */
  private async undecidedOf(roundtable: RoundtableFacts, rows: readonly Contribution[]): Promise<Contribution[]> {
    if (!namesAreChecked(roundtable.rule) || rows.length === 0) return [];
    const check = await this.nameCheck.of(roundtable.id);
    return rows.filter((row) => undecided(check(checkedText(row)), row.wavedThrough).length > 0);
  }

  private async prepare(roundtable: RoundtableFacts & { readonly ref: string }, rows: readonly Contribution[]) {
    return { ids: rows.map(({ id }) => id), ...(await this.drafts.of(roundtable, rows)) };
  }
}

// Under `attributed_on_approval` a person is named only after having seen the text; who stays unnamed need not.
function isApproved({ rule }: Pick<RoundtableFacts, 'rule'>, row: Contribution): boolean {
  return approvalOf(rule, row.attribution, row.version, row.approvedVersion) !== 'awaited';
}
