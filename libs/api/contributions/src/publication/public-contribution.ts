import type {
  AttributedRule,
  NamedAuthor,
  PublicContributionDraft,
  PublicFields,
  UnattributedRule,
} from '@rt/api/archive';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SectorBody } from '@rt/contracts';
import { type KeptAttribution } from '@rt/domain/attribution';
import { contributionRef } from '@rt/domain/insight';

import type { Contribution } from '../contribution';
import type { Snapshot } from '../results/snapshots.repository';
import { titleOfResult } from '../results/title-of-result';
import { publicPoll } from './public-poll';

/** A kept result, with the reference of the one from which it was asked; null where that is not kept. */
export interface ResultToPublish extends Snapshot {
  readonly sourceRef: string | null;
}

export function publicContribution(
  row: Contribution,
  roundtable: RoundtableFacts & { readonly ref: string },
  sectors: readonly SectorBody[],
  result: ResultToPublish | undefined,
): PublicContributionDraft {
  const own = row.fields.sectorIds ?? [];
  const chosen = sectors.filter(({ id }) => (own.length > 0 ? own : roundtable.sectorIds).includes(id));
  const text = {
    ref: contributionRef(roundtable.ref, row.refNumber ?? 0),
    roundtableRef: roundtable.ref,
    type: row.type,
    phase: row.phase,
    title: result ? titleOfResult(row.title, result.frozen) : row.title,
    body: row.body,
    sectors: chosen.map(({ code, label }) => ({ code, label })),
    sectorCodes: [...new Set(chosen.flatMap((sector) => codesUpwards(sector, sectors)))],
    stakeholderType: row.attribution.stakeholderType,
    fields: publicFields(row),
    poll: result ? publicPoll(result.frozen, result.sourceRef) : null,
    version: row.version,
  };
  const { rule } = roundtable;
  if (rule === 'chatham_house' || rule === 'anonymous_to_organiser')
    return { ...text, rule: rule satisfies UnattributedRule };
  return { ...text, rule: rule satisfies AttributedRule, namedAuthor: nameOf(row.attribution) };
}

function nameOf(kept: KeptAttribution): NamedAuthor | null {
  if (kept.mode !== 'named') return null;
  const { name, affiliation, atDoor } = kept;
  return { name, affiliation, ...(atDoor ? { atDoor } : {}) };
}

function publicFields({ fields, attribution }: Contribution): PublicFields {
  return {
    ...(fields.barrierKind ? { barrierKind: fields.barrierKind } : {}),
    ...(fields.addressedTo ? { addressedTo: fields.addressedTo } : {}),
    ...(fields.goals ? { goals: fields.goals } : {}),
    ...(attribution.region ? { authorRegion: attribution.region } : {}),
  };
}

/** Codes of a sector and of those above it, so that a click on either finds it. */
function codesUpwards(sector: SectorBody, sectors: readonly SectorBody[]): string[] {
  const parent = sectors.find(({ id }) => id === sector.parentId);
  return parent ? [...codesUpwards(parent, sectors), sector.code] : [sector.code];
}
