import {
  overtakesAsking,
  overtakesChoice,
  overtakesMessage,
  overtakesView,
  type SessionSeen,
  type SessionStands,
  type ViewWanted,
} from './session-seen';

const stands: SessionStands = { currentActivityId: 'one', view: 'question', by: null };
const seen: SessionSeen = stands;
const elsewhere: SessionStands = { ...stands, currentActivityId: 'two' };

const SHOWN: readonly ViewWanted['view'][] = ['lobby', 'question', 'results', 'open-questions'];

describe('What two hosts do to a session at once', () => {
  it('goes on from the question that was seen, and from no other', () => {
    expect(overtakesChoice(seen, stands, 'three')).toBeNull();
    expect(overtakesChoice(seen, elsewhere, 'three')).toBe('question-chosen-just-now');
    expect(overtakesChoice(seen, { ...stands, currentActivityId: null }, 'three')).toBe('question-chosen-just-now');
    expect(overtakesChoice({ ...seen, currentActivityId: null }, stands, null)).toBe('question-chosen-just-now');
  });

  it('is one thing where both want the same question', () => {
    expect(overtakesChoice(seen, elsewhere, 'two')).toBeNull();
  });

  it('leaves what was chosen for the stage, but for a result, which each close brings, and a blank stage, which stays', () => {
    expect(overtakesChoice(seen, { ...stands, view: 'lobby' }, 'three')).toBe('screen-changed-just-now');
    expect(overtakesChoice({ ...seen, view: 'results' }, stands, 'three')).toBe('screen-changed-just-now');
    for (const view of ['results', 'blank'] as const) {
      expect(overtakesChoice(seen, { ...stands, view }, 'three')).toBeNull();
    }
    expect(overtakesChoice({ ...seen, view: 'blank' }, stands, 'three')).toBeNull();
  });

  it('asks nothing over a question that was chosen since, or over a stage that was made blank since', () => {
    expect(overtakesAsking(seen, { ...stands, view: 'results' })).toBeNull();
    expect(overtakesAsking(seen, elsewhere)).toBe('question-chosen-just-now');
    expect(overtakesAsking(seen, { ...stands, view: 'blank' })).toBe('screen-blanked-just-now');
    expect(overtakesAsking({ ...seen, view: 'blank' }, { ...stands, view: 'blank' })).toBeNull();
  });

  it('shows what belongs to the question that was seen, in place of the view that was seen', () => {
    for (const view of SHOWN) {
      expect(overtakesView(seen, stands, { view })).toBeNull();
      expect(overtakesView(seen, elsewhere, { view })).toBe('question-chosen-just-now');
    }
    expect(overtakesView(seen, { ...stands, view: 'results' }, { view: 'lobby' })).toBe('screen-changed-just-now');
    expect(overtakesView(seen, { ...stands, view: 'blank' }, { view: 'results' })).toBe('screen-blanked-just-now');
    expect(overtakesView(seen, { ...stands, view: 'results' }, { view: 'results' })).toBeNull();
  });

  it('tells groups that the other chose from those that were seen', () => {
    const byType: SessionStands = { ...stands, view: 'results', by: 'type' };
    const results: SessionSeen = { ...seen, view: 'results' };

    expect(overtakesView(results, byType, { view: 'results', by: 'place' })).toBe('screen-changed-just-now');
    expect(overtakesView(results, byType, { view: 'results', by: 'type' })).toBeNull();
    expect(overtakesView({ ...results, by: 'type' }, byType, { view: 'results' })).toBeNull();
  });

  it('makes the stage blank whatever stands, and shows it again only over the question that was seen', () => {
    const blank: SessionStands = { ...elsewhere, view: 'blank' };

    expect(overtakesView(seen, elsewhere, { view: 'blank' })).toBeNull();
    expect(overtakesView({ ...seen, view: 'blank' }, blank, { view: 'unblank' })).toBe('question-chosen-just-now');
    expect(overtakesView({ ...seen, view: 'blank' }, elsewhere, { view: 'unblank' })).toBeNull();
  });

  it('neither replaces nor takes back a message that was not seen', () => {
    expect(overtakesMessage('Break', 'Fire alarm', 'Lunch')).toBe(true);
    expect(overtakesMessage('Break', 'Fire alarm', null)).toBe(true);
    expect(overtakesMessage(null, 'Fire alarm', 'Lunch')).toBe(true);
    expect(overtakesMessage('Break', 'Break', 'Lunch')).toBe(false);
    expect(overtakesMessage('Break', 'Lunch', 'Lunch')).toBe(false);
    expect(overtakesMessage('Break', null, 'Lunch')).toBe(false);
    expect(overtakesMessage('Break', null, null)).toBe(false);
    expect(overtakesMessage(undefined, 'Fire alarm', null)).toBe(false);
  });

  it('is held to nothing that was not said', () => {
    const changed: SessionStands = { currentActivityId: 'two', view: 'results', by: 'type' };

    expect(overtakesChoice({}, changed, 'three')).toBeNull();
    expect(overtakesAsking({}, { ...changed, view: 'blank' })).toBeNull();
    for (const view of SHOWN) expect(overtakesView({}, changed, { view })).toBeNull();
  });
});
