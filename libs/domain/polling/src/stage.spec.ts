import {
  mayChooseResult,
  stageAfterClose,
  stageChoiceFor,
  type StagedActivity,
  type StageFacts,
  stageOnceCurrent,
  stageState,
} from './stage';

const activity: StagedActivity = {
  id: 'a1',
  state: 'closed',
  visibility: 'after_close',
  revealed: false,
  respondents: 41,
  toldBy: [],
  handsTold: false,
};

function shown(part: Partial<StageFacts> = {}, one: Partial<StagedActivity> | null = {}) {
  return stageState({
    session: 'live',
    rule: 'chatham_house',
    choice: 'results',
    blank: false,
    by: null,
    activity: one && { ...activity, ...one },
    anyOpen: false,
    ...part,
  });
}

const lobby = { shows: 'lobby', activityId: null, noResults: null };

describe('stageState', () => {
  it('shows the question, then the result once the room may see it', () => {
    expect(shown({ choice: 'question' }, { state: 'open' })).toEqual({
      shows: 'question',
      activityId: 'a1',
      noResults: null,
    });
    expect(shown()).toEqual({ shows: 'results', activityId: 'a1', noResults: null });
  });

  it('keeps the question, and says why, where the result may not be seen', () => {
    const question = { shows: 'question', activityId: 'a1' };

    expect(shown({}, { respondents: 4 })).toEqual({ ...question, noResults: 'too-few' });
    expect(shown({}, { state: 'open' })).toEqual({ ...question, noResults: 'voting' });
    expect(shown({}, { state: 'open', visibility: 'on_reveal' })).toEqual({ ...question, noResults: 'voting' });
    expect(shown({}, { visibility: 'never', revealed: true })).toEqual({ ...question, noResults: 'never' });
  });

  it('shows a result that waits for the facilitator where it was chosen, whether or not phones have it', () => {
    for (const revealed of [false, true]) {
      const one = { visibility: 'on_reveal', revealed } as const;

      expect(shown({}, one)).toEqual({ shows: 'results', activityId: 'a1', noResults: null });
      expect(shown({}, { ...one, respondents: 4 })).toMatchObject({ shows: 'question', noResults: 'too-few' });
      expect(shown({ by: 'type' }, { ...one, toldBy: ['type'] })).toMatchObject({ shows: 'results', by: 'type' });
      expect(shown({ choice: 'question' }, one)).toMatchObject({ shows: 'question' });
    }
  });

  it('says of the question that its result waits, until phones have it', () => {
    const waits = { visibility: 'on_reveal' } as const;

    expect(shown({ choice: 'question' }, waits)).toMatchObject({ noResults: 'not-shown' });
    expect(shown({ choice: 'question' }, { ...waits, revealed: true })).toMatchObject({ noResults: null });
    expect(shown({ choice: 'question' }, { ...waits, state: 'open' })).toMatchObject({ noResults: null });
    expect(shown({ choice: 'question' })).toMatchObject({ noResults: null });
  });

  it('shows raised hands where too few answered on devices, and never before the result may be seen', () => {
    const hands = { respondents: 0, handsTold: true };

    expect(shown({}, hands)).toEqual({ shows: 'results', activityId: 'a1', noResults: null });
    expect(shown({}, { ...hands, visibility: 'on_reveal' })).toMatchObject({ shows: 'results' });
    for (const hidden of [{ state: 'open' }, { visibility: 'never' }] as const) {
      expect(shown({}, { ...hands, ...hidden })).toMatchObject({ shows: 'question' });
    }
    expect(shown({ choice: 'question' }, hands)).toMatchObject({ shows: 'question', noResults: null });
  });

  it('shows the result by group where it was chosen and may be told, and else that of all together', () => {
    expect(shown({ by: 'type' }, { toldBy: ['type', 'way'] })).toEqual({
      shows: 'results',
      activityId: 'a1',
      noResults: null,
      by: 'type',
    });
    expect(shown({ by: 'place' }, { toldBy: ['type', 'way'] })).not.toHaveProperty('by');
    expect(shown({}, { toldBy: ['type', 'way'] })).not.toHaveProperty('by');
  });

  it('shows nothing by group before the close, of a result that nobody may see, or beside a question', () => {
    const told = { toldBy: ['type'] } as const;
    expect(shown({ by: 'type', rule: 'attributed' }, { ...told, state: 'open', visibility: 'always' })).toEqual({
      shows: 'results',
      activityId: 'a1',
      noResults: null,
    });
    expect(shown({ by: 'type' }, { ...told, visibility: 'never' })).not.toHaveProperty('by');
    expect(shown({ by: 'type', choice: 'question' }, told)).not.toHaveProperty('by');
    expect(shown({ by: 'type', blank: true }, told)).not.toHaveProperty('by');
  });

  it('shows few answers, and answers as they come, where names are given', () => {
    expect(shown({ rule: 'attributed' }, { respondents: 1 })).toMatchObject({ shows: 'results' });
    expect(shown({ rule: 'attributed' }, { state: 'open', visibility: 'always', respondents: 0 })).toMatchObject({
      shows: 'results',
    });
  });

  it('shows all that is open, and the current question once nothing is any more', () => {
    const several = { choice: 'open-questions', anyOpen: true } as const;

    expect(shown(several)).toEqual({ shows: 'open-questions', activityId: null, noResults: null });
    expect(shown({ ...several, blank: true })).toMatchObject({ shows: 'blank' });
    expect(shown({ ...several, session: 'closed' })).toMatchObject({ shows: 'ended' });
    expect(shown({ ...several, anyOpen: false })).toEqual({ shows: 'question', activityId: 'a1', noResults: null });
  });

  it('shows a question without opening it, and as any other question once it opens', () => {
    expect(shown({ choice: 'preview' }, { state: 'ready' })).toEqual({
      shows: 'preview',
      activityId: 'a1',
      noResults: null,
    });
    expect(shown({ choice: 'preview', blank: true }, { state: 'ready' })).toMatchObject({ shows: 'blank' });
    expect(shown({ choice: 'preview' }, { state: 'draft' })).toEqual(lobby);
    for (const state of ['open', 'closed'] as const) {
      expect(shown({ choice: 'preview' }, { state })).toMatchObject({ shows: 'question' });
    }
  });

  it('shows how to join until a question is asked', () => {
    expect(shown({}, null)).toEqual(lobby);
    expect(shown({}, { state: 'ready' })).toEqual(lobby);
    expect(shown({ choice: 'lobby' })).toEqual(lobby);
  });

  it('shows nothing while it is blank, and what stood before afterwards', () => {
    expect(shown({ blank: true })).toEqual({ shows: 'blank', activityId: null, noResults: null });
    expect(shown({ blank: false })).toMatchObject({ shows: 'results' });
  });

  it('shows the end, blank or not', () => {
    for (const session of ['closed', 'published', 'withdrawn']) {
      expect(shown({ session, blank: true })).toMatchObject({ shows: 'ended', activityId: null });
    }
    expect(shown({ session: 'cancelled' })).toMatchObject({ shows: 'cancelled' });
  });
});

describe('stageChoiceFor', () => {
  it('returns to a result that phones show, and to the question otherwise', () => {
    expect(stageChoiceFor(activity)).toBe('results');
    expect(stageChoiceFor({ ...activity, visibility: 'on_reveal' })).toBe('question');
    expect(stageChoiceFor({ ...activity, visibility: 'on_reveal', revealed: true })).toBe('results');
    expect(stageChoiceFor({ ...activity, visibility: 'never' })).toBe('question');
    expect(stageChoiceFor({ ...activity, state: 'open', visibility: 'always' })).toBe('question');
    expect(stageChoiceFor({ ...activity, state: 'ready' })).toBe('question');
  });
});

describe('stageOnceCurrent', () => {
  it('goes on with the list of all that is open where the new current question is one of them', () => {
    const open = { ...activity, state: 'open' } as const;

    expect(stageOnceCurrent(open, 'open-questions')).toBe('open-questions');
    expect(stageOnceCurrent(open, 'results')).toBe('question');
    expect(stageOnceCurrent(activity, 'open-questions')).toBe('results');
    expect(stageOnceCurrent({ ...activity, state: 'ready' }, 'open-questions')).toBe('question');
  });
});

describe('stageAfterClose', () => {
  it('is the result, unless that waits for the facilitator: then closing leaves the stage as it is', () => {
    for (const visibility of ['always', 'after_vote', 'after_close', 'never'] as const) {
      expect(stageAfterClose({ visibility })).toBe('results');
    }
    expect(stageAfterClose({ visibility: 'on_reveal' })).toBeNull();
  });
});

describe('mayChooseResult', () => {
  it('is false of a result that waits for the facilitator before the close, which would show it by itself', () => {
    const waits = { visibility: 'on_reveal' } as const;

    expect(mayChooseResult({ ...waits, state: 'ready' })).toBe(false);
    expect(mayChooseResult({ ...waits, state: 'open' })).toBe(false);
    expect(mayChooseResult({ ...waits, state: 'closed' })).toBe(true);
    expect(mayChooseResult({ visibility: 'after_close', state: 'open' })).toBe(true);
  });
});
