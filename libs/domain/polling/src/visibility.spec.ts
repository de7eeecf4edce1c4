import { isUnattributed, RULES } from '@rt/domain/attribution';

import { ACTIVITY_STATES } from './activity-state';
import type { Audience, ShowFacts, Visibility } from './visibility';
import { allowedVisibilities, checkVisibility, mayShowTally, VISIBILITIES } from './visibility';

const base: ShowFacts = {
  visibility: 'after_close',
  rule: 'attributed',
  state: 'open',
  revealed: false,
  answered: 20,
  audience: 'participant',
  hostLiveView: true,
};
const AUDIENCES: readonly Audience[] = ['host', 'stage', 'participant', 'voted'];

/** Who sees the tally: 'hspv' for host, stage, participant, voted. */
function seers(change: Partial<ShowFacts>): string {
  return AUDIENCES.filter((audience) => mayShowTally({ ...base, ...change, audience }).show)
    .map((audience) => audience.charAt(0))
    .join('');
}

describe('mayShowTally', () => {
  it.each<[Visibility, string, string, string]>([
    // visibility, while open, after close, after close and reveal
    ['always', 'hspv', 'hspv', 'hspv'],
    ['after_vote', 'hv', 'hspv', 'hspv'],
    ['after_close', 'h', 'hspv', 'hspv'],
    ['on_reveal', 'h', 'h', 'hspv'],
    ['never', 'h', 'h', 'h'],
  ])('under attributed, %s: %s while open, %s after close, %s once revealed', (visibility, open, closed, revealed) => {
    expect(seers({ visibility })).toBe(open);
    expect(seers({ visibility, state: 'closed' })).toBe(closed);
    expect(seers({ visibility, state: 'archived' })).toBe(closed);
    expect(seers({ visibility, state: 'closed', revealed: true })).toBe(revealed);
  });

  it('shows nothing before opening, and nothing revealed early', () => {
    for (const state of ['draft', 'ready'] as const) {
      for (const visibility of VISIBILITIES) expect(seers({ state, visibility, revealed: true })).toBe('');
    }
    expect(seers({ visibility: 'on_reveal', revealed: true })).toBe('h');
  });

  it('keeps numbers from the host until close when live view is off', () => {
    expect(seers({ visibility: 'after_vote', hostLiveView: false })).toBe('v');
    expect(seers({ hostLiveView: false, state: 'closed' })).toBe('hspv');
  });

  it.each(RULES.filter(isUnattributed))('under %s shows nobody anything while open', (rule) => {
    for (const visibility of VISIBILITIES) expect(seers({ rule, visibility, revealed: true })).toBe('');
  });

  it.each(RULES.filter(isUnattributed))('under %s hides fewer than 5 from hosts too, and says so', (rule) => {
    for (const audience of AUDIENCES) {
      const facts: ShowFacts = { ...base, rule, audience, state: 'closed', answered: 4 };
      expect(mayShowTally(facts)).toEqual({ show: false, suppressed: true });
      expect(mayShowTally({ ...facts, answered: 5 })).toEqual({ show: true, suppressed: false });
    }
  });

  it('suppresses nothing under attributed, and does not call suppressed what is hidden anyway', () => {
    expect(mayShowTally({ ...base, state: 'closed', answered: 1 })).toEqual({ show: true, suppressed: false });
    expect(mayShowTally({ ...base, rule: 'chatham_house', answered: 1 })).toEqual({ show: false, suppressed: false });
    expect(mayShowTally({ ...base, rule: 'chatham_house', state: 'closed', visibility: 'never', answered: 1 })).toEqual(
      {
        show: false,
        suppressed: false,
      },
    );
  });

  it('shows hosts texts however few wrote, and tells them after the close that the room sees none', () => {
    const texts = { ...base, rule: 'chatham_house', audience: 'host', moderated: true, answered: 4 } as const;
    expect(mayShowTally(texts)).toEqual({ show: true, suppressed: false });
    expect(mayShowTally({ ...texts, state: 'closed' })).toEqual({ show: true, suppressed: true });
    expect(mayShowTally({ ...texts, state: 'closed', answered: 5 })).toEqual({ show: true, suppressed: false });
    expect(mayShowTally({ ...texts, state: 'closed', rule: 'attributed' })).toEqual({ show: true, suppressed: false });
  });

  it('never shows an unattributed tally of fewer than 5, over every combination', () => {
    for (const rule of RULES.filter(isUnattributed))
      for (const visibility of VISIBILITIES)
        for (const state of ACTIVITY_STATES)
          for (const audience of AUDIENCES)
            for (const revealed of [true, false])
              expect(mayShowTally({ ...base, rule, visibility, state, audience, revealed, answered: 4 }).show).toBe(
                false,
              );
  });
});

describe('checkVisibility', () => {
  it('refuses live results under unattributed rules', () => {
    for (const rule of RULES) {
      for (const visibility of VISIBILITIES) {
        const live = visibility === 'always' || visibility === 'after_vote';
        expect(checkVisibility(rule, visibility).ok).toBe(!(live && isUnattributed(rule)));
        expect(allowedVisibilities(rule).includes(visibility)).toBe(!(live && isUnattributed(rule)));
      }
    }
  });

  it.each(['sometimes', '', null, 1, ['never']])('refuses %j', (visibility) => {
    expect(checkVisibility('attributed', visibility)).toMatchObject({
      ok: false,
      refusal: 'invalid',
      field: 'visibility',
    });
  });
});
