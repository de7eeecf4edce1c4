import { resultWords } from '@rt/api/platform';
import type { ContributionBody } from '@rt/contracts';
import { approvalOf, type Rule } from '@rt/domain/attribution';
import { contributionRef } from '@rt/domain/insight';
import { pollAuthor, publicAuthor, unattributedAuthor, withdrawalText } from '@rt/words';

import { type Contribution, isChatham } from './contribution';
import { namedGroups } from './results/named-groups';
import type { Snapshot } from './results/snapshots.repository';

export interface PresentedWith {
  readonly roundtableRef: string | null;
  readonly hostName: string;
  readonly rule: Rule;
  readonly snapshot: Snapshot | undefined;
  readonly acceptedByYou: boolean;
  /** The reader may know a name before its owner has agreed to the text. */
  readonly beforeApproval: boolean;
  /** The reader wrote it: why names may stay is said to those who review, and not to them. */
  readonly own: boolean;
  /** The author's name was given when joining, is like that of somebody invited, and nobody has confirmed it. */
  readonly unsettledName: boolean;
}

/** A contribution for the console: a closed list of fields, none of them an author's under an unattributed rule (C12). */
export function presentContribution(row: Contribution, around: PresentedWith): ContributionBody {
  const { snapshot, rule, roundtableRef } = around;
  const { stakeholderType, region } = row.attribution;
  const approval = approvalOf(rule, row.attribution, row.version, row.approvedVersion);
  const unnamed = isChatham(rule) || (approval === 'awaited' && !around.beforeApproval);
  return {
    id: row.id,
    ref: roundtableRef !== null && row.refNumber !== null ? contributionRef(roundtableRef, row.refNumber) : null,
    type: row.type,
    phase: row.phase,
    state: row.state,
    agendaItemId: row.agendaItemId,
    activityId: row.activityId,
    ...readableText(row, around.own),
    attribution: {
      author: snapshot ? pollAuthor(around.hostName, snapshot.frozen.n) : authorOf(row, unnamed),
      stakeholderType: stakeholderType ?? null,
      regionCode: region ?? null,
      resemblesInvited: !unnamed && around.unsettledName,
    },
    poll: pollOf(snapshot),
    version: row.version,
    acceptedByYou: around.acceptedByYou,
    approval,
    reason: reasonOf(row, around),
  };
}

function authorOf({ attribution }: Contribution, unnamed: boolean): string {
  return unnamed ? unattributedAuthor() : publicAuthor(attribution);
}

/** A withdrawn text is readable by its author alone. A withdrawn result has no author. */
function readableText(row: Contribution, own: boolean): Pick<ContributionBody, 'title' | 'body' | 'fields'> {
  if (row.state === 'withdrawn' && row.type !== 'poll_result' && !own) return { title: '', body: '', fields: {} };
  return { title: row.title, body: row.body, fields: { ...row.fields } as ContributionBody['fields'] };
}

function pollOf(snapshot: Snapshot | undefined): ContributionBody['poll'] {
  if (!snapshot) return null;
  const { frozen, sha256 } = snapshot;
  const groups = frozen.groups ? { groups: frozen.groups.map(namedGroups) } : {};
  return { ...frozen, ...resultWords(frozen), sha256, ...groups };
}

const ENDED: ReadonlySet<Contribution['state']> = new Set(['rejected', 'withdrawn']);

function reasonOf({ state, reason, reasonCode }: Contribution, { own }: PresentedWith): string | null {
  if (own && !ENDED.has(state)) return null;
  return reason ?? (reasonCode && withdrawalText(reasonCode));
}
