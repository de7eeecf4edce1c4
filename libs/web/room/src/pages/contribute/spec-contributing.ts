import type { SessionBrief } from '@rt/contracts';
import { fireEvent, screen } from '@testing-library/react';

import { forgetOwnInMemory } from '../../session/own-store';
import { type Answers, liveBrief, noState, serve } from '../../spec-server';
import { open } from '../spec-open';

const ADDRESS = '/api/live/contributions';

type Answered = ReturnType<Answers[string]>;

/** The form on a phone that holds nothing else. */
export class SpecContributing {
  // Each a seat of its own: what one saved is shown to no other.
  private static seats = 0;
  private readonly seat = `r1:T${(SpecContributing.seats += 1)}`;
  private readonly answers: Answers = { ...noState };
  private readonly calls: ReturnType<typeof serve>;

  constructor() {
    localStorage.clear();
    sessionStorage.clear();
    forgetOwnInMemory();
    this.calls = serve(this.answers);
  }

  /** What the server answers to a contribution from now on. */
  answer(answer: () => Answered): void {
    this.answers[ADDRESS] = answer;
  }

  async openForm(rule: SessionBrief['rule'] = liveBrief.rule): Promise<HTMLFormElement> {
    const session = { ...liveBrief, rule };
    const place = { joinKey: '48291503', token: this.seat.slice(3), session, ruleAcknowledged: true };
    localStorage.setItem('rt-place:48291503', JSON.stringify(place));
    this.openPage();
    await screen.findByLabelText('Title');

    return document.querySelector('form') as HTMLFormElement;
  }

  openPage(): void {
    open('/j/48291503/contribute');
  }

  write(title: string, body: string): void {
    fireEvent.input(screen.getByLabelText('Title'), { target: { value: title } });
    fireEvent.input(screen.getByLabelText('Your contribution'), { target: { value: body } });
  }

  press(name: string): void {
    fireEvent.click(screen.getByRole('button', { name }));
  }

  /** From now on a contribution has its answer once this is called. */
  slowly(): () => void {
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const atOnce = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      const told = await atOnce(...asked);
      if (String(asked[0]).endsWith(ADDRESS)) await slow;

      return told;
    };

    return answer;
  }

  /** The contributions that were sent. */
  sent(): readonly Record<string, unknown>[] {
    return this.calls.filter((call) => call.path === ADDRESS).map((call) => call.body as Record<string, unknown>);
  }

  keyOf(what: 'draft' | 'receipts'): string {
    return `rt-${what}:${this.seat}`;
  }

  kept(what: 'draft' | 'receipts'): string | null {
    return localStorage.getItem(this.keyOf(what));
  }
}
