import { MantineProvider } from '@mantine/core';
import type { Breakdown, PublishedGroupsBody } from '@rt/contracts';
import type { ChoiceResult } from '@rt/domain/polling';
import { ACTIVITY_KINDS } from '@rt/kinds';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';

import { ByGroup, type GroupsOnStage } from './by-group';

const result = (count: number): ChoiceResult => ({
  shareBase: 'respondents',
  base: count,
  options: [{ id: 'a', count, share: 1, rank: 1, tied: false }],
  other: [],
});
const TOLD: Breakdown = {
  activityId: 'a1',
  round: 1,
  by: [
    {
      by: 'type',
      groups: [
        { group: 'sme', label: 'SME', respondents: 6, result: result(6) },
        { group: null, respondents: 5, result: result(5) },
      ],
    },
    { by: 'way', groups: [{ group: 'online', respondents: 11, result: result(11) }] },
  ],
};
const activity = {
  id: 'a1',
  kind: 'single_choice',
  question: 'Which first?',
  config: { options: [{ id: 'a', text: 'Skills' }] },
  state: 'closed',
} as unknown as Parameters<typeof ByGroup>[0]['activity'];

describe('results by group in the live console', () => {
  afterEach(cleanup);

  const sent: unknown[] = [];
  let published: PublishedGroupsBody;
  beforeEach(() => {
    sent.length = 0;
    published = { activityId: 'a1', by: null, possible: ['type'], isPublic: false };
  });

  function open(
    told: Breakdown,
    state = 'closed',
    kind = activity.kind,
    stage?: GroupsOnStage,
    publishes = false,
    config = activity.config,
    roundNo = 1,
  ): void {
    const call = (route: string, given?: { readonly body?: { readonly by: 'type' | null } }) => {
      if (!route.endsWith('/published-groups')) return Promise.resolve(told);
      if (given?.body) {
        sent.push(given.body);
        published = { ...published, by: given.body.by };
      }
      return Promise.resolve(published);
    };
    const api = { call } as unknown as Api;
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <ApiProvider api={api}>
            <SayProvider>
              <ByGroup
                roundtableId="r1"
                activity={{ ...activity, kind, state, config, round: roundNo, roundNo }}
                download="RT-2026-014-Q2"
                stage={stage}
                publishes={publishes}
              />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>,
    );
    unfold();
  }

  function unfold(): void {
    const details = document.querySelector('details');
    if (!details) return;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }

  it('tell how many of each group answered, and lead to other divisions', async () => {
    open(TOLD);
    expect(await screen.findByRole('region', { name: 'SME: 6 people' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'All others and those who did not say: 5 people' })).toBeTruthy();

    fireEvent.click(screen.getByLabelText('Online or in the room'));
    expect(await screen.findByRole('region', { name: 'Online: 11 people' })).toBeTruthy();
  });

  it('are put on the room screen by one press, and taken off by one', async () => {
    const shown: (string | null)[] = [];
    const stage = { by: null, waits: false, disabled: false, show: (by: string | null) => void shown.push(by) };
    open(TOLD, 'closed', activity.kind, stage);
    fireEvent.click(await screen.findByRole('button', { name: 'Show these groups on the room screen' }));
    expect(shown).toEqual(['type']);

    cleanup();
    open(TOLD, 'closed', activity.kind, { ...stage, by: 'type' });
    fireEvent.click(await screen.findByRole('button', { name: 'Take groups off the room screen' }));
    expect(shown).toEqual(['type', null]);
  });

  it('say why there are none where the result was first shown by groups of people who vote alike', async () => {
    open({ activityId: 'a1', round: 1, by: [], groupsFound: true }, 'closed', 'consensus');
    expect(await screen.findByText(/^This result was first shown by groups of people who vote alike/)).toBeTruthy();
    expect(screen.queryByText(/^There is nothing to show by group/)).toBeNull();
  });

  it('say that answers in own words are in no group, where people could write any', async () => {
    const said = async (allowOther: boolean) => {
      cleanup();
      const config = { ...activity.config, allowOther } as typeof activity.config;
      open(TOLD, 'closed', activity.kind, undefined, false, config);
      await screen.findByRole('region', { name: 'SME: 6 people' });
      return screen.queryAllByText(/^Those who wrote an answer of their own/).length;
    };
    expect([await said(false), await said(true)]).toEqual([0, 1]);
  });

  it('wait for the result itself, and are offered to nobody who does not run the session', async () => {
    const stage = { by: null, waits: true, disabled: false, show: () => undefined };
    open(TOLD, 'closed', activity.kind, stage);
    expect(await screen.findByText(/^Show the result first/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /room screen/ })).toBeNull();

    cleanup();
    open(TOLD);
    await screen.findByRole('region', { name: 'SME: 6 people' });
    expect(screen.queryByRole('button', { name: /room screen/ })).toBeNull();
  });

  it('are published where that is ticked after the end, and only where enough people gave the same answer', async () => {
    open(TOLD, 'closed', activity.kind, undefined, true);
    const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Publish the result by these groups' });
    expect(tick.checked).toBe(false);
    expect(screen.getByText(/^In numbers of ten people or more, rounded down to fives\./)).toBeTruthy();
    fireEvent.click(tick);
    // Browsers take the focus from a box that is off while the server is asked, and the next key would be the console's.
    expect(tick.disabled).toBe(false);
    await waitFor(() => expect(sent).toEqual([{ by: 'type' }]));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true));
    fireEvent.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(sent).toEqual([{ by: 'type' }, { by: null }]));

    fireEvent.click(screen.getByLabelText('Online or in the room'));
    expect(await screen.findByText(/^The result cannot be published by these groups/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('give way to groups that votes find, where these are published instead, and it is said so', async () => {
    published = { ...published, found: true };
    open(TOLD, 'closed', activity.kind, undefined, true);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Publish the result by these groups' }));
    expect(screen.getByText(/or else with the groups of people who vote alike\.$/)).toBeTruthy();
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true));
    fireEvent.click(screen.getByRole('checkbox'));
    const said = 'The result will be published with the groups of people who vote alike, and with no others';
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
  });

  it('say of a question that was asked again that no group of it is published, and not that too few gave the same answer', async () => {
    published = { ...published, possible: [] };
    open(TOLD, 'closed', activity.kind, undefined, true, activity.config, 2);
    expect(
      await screen.findByText('The result cannot be published by group, since the question was asked again.'),
    ).toBeTruthy();
    expect(screen.queryByText(/too few people of a group/)).toBeNull();
  });

  it('stay as they are once the result is published, and are nobody’s to publish who does not run the session', async () => {
    published = { ...published, by: 'type', isPublic: true };
    open(TOLD, 'closed', activity.kind, undefined, true);
    const tick = await screen.findByRole<HTMLInputElement>('checkbox');
    expect([tick.checked, tick.disabled]).toEqual([true, true]);
    expect(screen.getByText(/^The result is already published/)).toBeTruthy();

    cleanup();
    open(TOLD);
    await screen.findByRole('region', { name: 'SME: 6 people' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('are asked for again when answers have changed, and the ones before stay in sight meanwhile', async () => {
    let tell: (told: Breakdown) => void = () => undefined;
    const call = () => new Promise((done: typeof tell) => void (tell = done));
    const shown = (over: { readonly revision: number; readonly id?: string }) => (
      <ByGroup roundtableId="r1" activity={{ ...activity, ...over }} download="RT-2026-014-Q2" />
    );
    const client = new QueryClient();
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <MantineProvider env="test">
        <QueryClientProvider client={client}>
          <ApiProvider api={{ call } as unknown as Api}>{children}</ApiProvider>
        </QueryClientProvider>
      </MantineProvider>
    );
    const { rerender } = render(shown({ revision: 1 }), { wrapper });
    unfold();
    await act(() => Promise.resolve(tell(TOLD)));
    await screen.findByRole('region', { name: 'SME: 6 people' });

    // Somebody was taken out, with what that person answered.
    rerender(shown({ revision: 2 }));
    expect(screen.getByRole('region', { name: 'SME: 6 people' })).toBeTruthy();
    const [type] = TOLD.by;
    const groups = [{ group: 'sme', label: 'SME', respondents: 5, result: result(5) }];
    await act(() => Promise.resolve(tell({ ...TOLD, by: [{ ...type!, groups }] })));
    expect(await screen.findByRole('region', { name: 'SME: 5 people' })).toBeTruthy();

    // Those of another question are no result of this one.
    rerender(shown({ revision: 2, id: 'a2' }));
    expect(screen.queryByRole('region', { name: /^SME/ })).toBeNull();
  });

  it('say so where nothing may be told', async () => {
    open({ ...TOLD, by: [] });
    expect(await screen.findByText(/^There is nothing to show by group/)).toBeTruthy();
  });

  it('are not there for kinds whose answers are texts, which nobody is told by group', () => {
    const kinds = ACTIVITY_KINDS.filter((kind) => {
      open({ ...TOLD, by: [] }, 'closed', kind);
      const isThere = screen.queryByText('Results by group') !== null;
      cleanup();
      return !isThere;
    });
    expect(kinds).toEqual(['open_text', 'word_cloud', 'qa', 'idea_board']);
  });

  it('are not there before the close', () => {
    open(TOLD, 'open');
    expect(screen.queryByText('Results by group')).toBeNull();
  });

  it('tell how far groups agree where the kind can say so, without those who did not say', async () => {
    const voted = (agree: number, disagree: number) => ({
      base: agree + disagree,
      groups: null,
      noGroups: null,
      statements: [
        { id: 'a', counts: { agree, disagree, pass: 0 }, across: null, byGroup: null, moves: null, priority: 1 },
      ],
    });
    const groups = [
      { group: 'sme', label: 'SME', respondents: 10, result: voted(8, 2) },
      { group: 'academia', label: 'Academia', respondents: 10, result: voted(3, 7) },
      { group: null, respondents: 10, result: voted(10, 0) },
    ];
    open({ ...TOLD, by: [{ by: 'type', groups }] }, 'closed', 'consensus');
    const figure = await screen.findByRole('figure', { name: 'Agreement across these groups' });
    expect(within(figure).getAllByRole('row', { name: 'Skills 0.5' })).toHaveLength(1);
    expect(within(figure).getByRole('group', { name: 'Download this chart' })).toBeTruthy();
  });
});
