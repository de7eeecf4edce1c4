import type { PublishFacts } from './may-publish';
import { mayPublish } from './may-publish';

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
