import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { withoutName } from '@rt/domain/attribution';
import { v4 as uuidv4 } from 'uuid';

import { phaseNow } from '../contributions.policy';
import { ContributionsRepository } from '../contributions.repository';
import { AcceptText } from '../review/accept-text';
import type { KeptText } from './keep-source';
import { type Snapshot, SnapshotsRepository } from './snapshots.repository';

/** Stores a kept result: contribution and its version 1. `already-kept` when it stands already. */
@Injectable()
export class KeepStore {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly acceptText: AcceptText,
  ) {}

  async run(
    actor: Actor,
    roundtable: RoundtableFacts,
    kept: { readonly snapshot: Snapshot; readonly agendaItemId: string | null; readonly text: KeptText },
  ): Promise<string> {
    const id = uuidv4();
    const row = {
      id,
      orgId: roundtable.orgId,
      roundtableId: roundtable.id,
      agendaItemId: kept.agendaItemId,
      type: 'poll_result' as const,
      phase: phaseNow(roundtable),
      ...kept.text,
      attribution: withoutName(),
      authorSecretHash: null,
      opMark: null,
    };
    await this.contributions.insert(row, 'contributions');
    await this.snapshots.attach(id, kept.snapshot);
    await this.acceptText.run(
      actor,
      roundtable,
      { id, refNumber: null },
      { ...kept.text, wavedThrough: [], reason: null },
    );
    return id;
  }
}
