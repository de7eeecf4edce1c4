import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';

import { JoiningForm } from './joining-form';

const roundtable = (rule: string) =>
  ({
    id: 'r',
    title: 'Batteries',
    rule,
    joining: 'open',
    capacity: null,
    hostLiveView: true,
    sharedDevices: false,
    version: 1,
    may: ['edit'],
  }) as unknown as RoundtableBody;

const open = (rule: string) => renderScreen(() => <JoiningForm roundtable={roundtable(rule)} />, {});
const COUNTS = 'The host sees counts while people answer';

describe('joining and seats', () => {
  it('lets the host choose to see counts where the rule allows it', async () => {
    open('attributed');
    expect(await screen.findByRole('checkbox', { name: COUNTS })).toBeTruthy();
  });

  it('lets no device have several seats unless the host says so', async () => {
    open('chatham_house');
    const choice = await screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'Several people may share one device',
    });
    expect(choice.checked).toBe(false);
  });

  it.each(['chatham_house', 'anonymous_to_organiser'])(
    'offers no counts where %s forbids them, and says so',
    async (rule) => {
      open(rule);
      expect(await screen.findByText(/nobody sees counts until voting closes, the host included\.$/)).toBeTruthy();
      expect(screen.queryByRole('checkbox', { name: COUNTS })).toBeNull();
    },
  );
});
