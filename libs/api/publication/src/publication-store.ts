import { Injectable } from '@nestjs/common';
import { RoomRevisions } from '@rt/api/activities';
import { ArchiveWriter, type PublicRoundtableDraft } from '@rt/api/archive';
import { Publication, type Publishable } from '@rt/api/contributions';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { SectorBody } from '@rt/contracts';
import { attendanceBand } from '@rt/domain/attribution';
import { dayHeld, type RoundtableState } from '@rt/domain/scheduling';

import { type PublishingFacts, PublishingRepository } from './publishing.repository';

/** Writes a publication, or takes it back: the archive, the states of what was published, the state of the roundtable. */
@Injectable()
export class PublicationStore {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly publication: Publication,
    private readonly archive: ArchiveWriter,
    private readonly publishing: PublishingRepository,
    private readonly revisions: RoomRevisions,
  ) {}

  /** The whole roundtable the first time, afterwards what is new. */
  async publish(roundtable: RoundtableFacts & { readonly ref: string }, publishable: Publishable): Promise<void> {
    if (roundtable.state === 'published') await this.archive.publishContributions(roundtable.ref, publishable.drafts);
    else await this.publishWhole(roundtable, publishable);
    await this.publication.markPublished(publishable.ids);
    await this.revisions.raiseSession(roundtable.id, roundtable.orgId);
  }

  /** Leaves tombstones with the reason where the roundtable and its contributions stood. */
  async withdraw({ id, orgId, ref }: RoundtableFacts, state: RoundtableState, reason: string): Promise<void> {
    await this.archive.withdrawRoundtable(ref ?? '', reason);
    await this.publication.markWithdrawn(id);
    await this.roundtables.setState(id, { state });
    await this.revisions.raiseSession(id, orgId);
  }

  private async publishWhole(
    roundtable: RoundtableFacts & { readonly ref: string },
    publishable: Publishable,
  ): Promise<void> {
    const facts = await this.publishing.facts(roundtable);
    const terms = publishable.sectors.map((sector, position) => ({
      code: sector.code,
      label: sector.label,
      parentCode: publishable.sectors.find(({ id }) => id === sector.parentId)?.code ?? null,
      position,
    }));
    const draft: PublicRoundtableDraft = {
      ref: roundtable.ref,
      orgId: roundtable.orgId,
      organisationName: roundtable.hostName,
      programmeTitle: facts.programmeTitle,
      title: roundtable.title,
      question: roundtable.question,
      purpose: roundtable.purpose,
      tz: roundtable.tz,
      ...whenHeld(roundtable, facts),
      place: roundtable.place,
      regionCode: roundtable.regionCode,
      rule: roundtable.rule,
      attendance: peopleInTheRoom(facts),
      sectors: sectorsOf(roundtable, publishable.sectors),
      agenda: facts.agenda,
      licence: facts.licence,
    };
    await this.archive.publishRoundtable(draft, publishable.drafts, terms);
    await this.roundtables.setState(roundtable.id, { state: 'published', publishedOn: facts.today });
  }
}

/** The day on which the session was held, and its planned time. */
function whenHeld(
  { localStart, localEnd, tz, fold }: RoundtableFacts,
  { startedAt, today }: PublishingFacts,
): Pick<PublicRoundtableDraft, 'heldOn' | 'slot'> {
  if (!localStart || !localEnd) return { heldOn: startedAt?.slice(0, 10) ?? today, slot: null };
  const slot = { start: localStart, end: localEnd, tz, fold };
  return { heldOn: dayHeld({ localStart, localEnd }, startedAt), slot };
}

/** The band of those who joined; simulated people are named beside it, since results may count them. */
function peopleInTheRoom({ joined, simulated }: PublishingFacts): PublicRoundtableDraft['attendance'] {
  if (joined === 0 && !simulated) return null;
  return { band: joined === 0 ? null : attendanceBand(joined), simulated };
}

function sectorsOf(roundtable: RoundtableFacts, sectors: readonly SectorBody[]): PublicRoundtableDraft['sectors'] {
  return sectors.filter(({ id }) => roundtable.sectorIds.includes(id)).map(({ code, label }) => ({ code, label }));
}
