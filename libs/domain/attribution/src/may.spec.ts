import { mayPublish } from './may-publish';
import type { PublishFacts } from './may-publish';
import { CONTENT_SURFACES, IDENTITY_SURFACES, ROLES, mayShow } from './may-show';
import type { IdentitySurface } from './may-show';
import { RULES, isUnattributed } from './rule';

describe('mayShow', () => {
  const everywhere = CONTENT_SURFACES.flatMap((surface) => ROLES.map((role) => [surface, role] as const));

  it.each(everywhere)('never puts a name beside content on %s for %s under unattributed rules', (surface, role) => {
    for (const rule of RULES.filter(isUnattributed)) expect(mayShow(surface, role, rule)).toBe(false);
  });

  it.each(everywhere)(
    'on %s for %s: attributed everywhere but in logs, on approval to reviewers first',
    (surface, role) => {
      expect(mayShow(surface, role, 'attributed')).toBe(surface !== 'log');
      const isPublic = ['archive', 'search', 'feed', 'export', 'citation'].includes(surface);
      const reviews = surface === 'review' && (role === 'organiser' || role === 'org_admin');
      expect(mayShow(surface, role, 'attributed_on_approval')).toBe(isPublic || reviews);
    },
  );

  /** Who reads the identity side, whatever the rule. */
  const readers: Readonly<Record<IdentitySurface, readonly string[]>> = {
    directory: ['org_admin', 'organiser'],
    invitations: ['org_admin', 'organiser', 'facilitator'],
    attendee_list: ['org_admin', 'organiser', 'facilitator', 'note_taker'],
    attendance: ['org_admin', 'organiser', 'facilitator'],
  };

  it.each(IDENTITY_SURFACES)('shows %s to those who run the roundtable', (surface) => {
    for (const rule of RULES) {
      for (const role of ROLES) {
        const consented = surface === 'attendee_list' && ['expert', 'observer', 'public'].includes(role);
        const expected = readers[surface].includes(role) || (consented && !isUnattributed(rule));
        expect([role, mayShow(surface, role, rule)]).toEqual([role, expected]);
      }
    }
  });
});

describe('mayPublish', () => {
  const ready: PublishFacts = {
    rule: 'chatham_house',
    unresolvedMentions: 0,
    state: 'accepted',
    roundtableState: 'closed',
    samePerson: false,
  };

  it('lets an accepted, checked contribution of a closed roundtable be published by a second person', () => {
    expect(mayPublish(ready)).toEqual({ ok: true });
    expect(mayPublish({ ...ready, roundtableState: 'published' })).toEqual({ ok: true });
  });

  it.each<[string, Partial<PublishFacts>, string]>([
    ['before the session has ended', { roundtableState: 'live' }, 'roundtable-not-closed'],
    ['from a withdrawn roundtable', { roundtableState: 'withdrawn' }, 'roundtable-not-closed'],
    ['what nobody has accepted', { state: 'submitted' }, 'wrong-state'],
    ['what is published already', { state: 'published' }, 'wrong-state'],
    ['with a place that may name somebody', { unresolvedMentions: 1 }, 'unresolved-mentions'],
    ['with one under anonymity', { rule: 'anonymous_to_organiser', unresolvedMentions: 1 }, 'unresolved-mentions'],
    ['by who accepted it', { samePerson: true }, 'second-person-needed'],
    ['without the approval that was promised', { rule: 'attributed_on_approval' }, 'wrong-state'],
  ])('refuses to publish %s', (_what, change, refusal) => {
    expect(mayPublish({ ...ready, ...change })).toMatchObject({ ok: false, refusal });
  });

  it('takes names for granted under attributed, and the approval where it is given', () => {
    expect(mayPublish({ ...ready, rule: 'attributed', unresolvedMentions: 3 }).ok).toBe(true);
    expect(mayPublish({ ...ready, rule: 'attributed_on_approval', approved: true }).ok).toBe(true);
  });
});
