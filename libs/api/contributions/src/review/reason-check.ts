import { Injectable } from '@nestjs/common';
import { refuse, unwrap } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { LIMITS } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { namesAreChecked } from '../contributions.policy';
import { NameCheck } from './name-check';

/** Reasons are kept with a text and partly published, so they may name nobody where the text may not. */
@Injectable()
export class ReasonCheck {
  constructor(private readonly nameCheck: NameCheck) {}

  /** The reason as it is kept: one line. Refused as `invalid` where it is too short, too long, or may name somebody. */
  async run({ id, rule }: Pick<RoundtableFacts, 'id' | 'rule'>, reason: string | undefined): Promise<string> {
    const kept = unwrap(checkText(reason ?? '', { field: 'reason', ...LIMITS.reason }));
    if (!namesAreChecked(rule)) return kept;
    const mentions = await this.nameCheck.run(id, { title: '', body: kept });
    if (mentions.length > 0) {
      refuse('invalid', { field: 'reason', reason: 'reason-names-people' });
    }
    return kept;
  }
}
