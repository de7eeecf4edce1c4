import type { CDPSession, Page } from 'playwright-core';
import { lookAtFocus } from '../../../../tools/screens/focus.mjs';

/** Where the focus stands, as a screen reader hears it, with what an eye would miss there. */
export interface Stop extends ReturnType<typeof lookAtFocus> {
  readonly role: string;
  readonly name: string;
}

type Name = string | RegExp;

const PATIENCE = 8000;
const WIDGETS = /^(button|link|radio|checkbox|textbox|searchbox|combobox|menuitem|menuitemradio|switch|spinbutton)$/;

/**
 * A person without a pointer. Every stop of the focus must have a name, a visible ring, and nothing over it; an act must
 * not leave the focus on the body. A fault ends the test.
 */
export class Keyboard {
  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async of(page: Page): Promise<Keyboard> {
    await page.addInitScript(() => {
      document.addEventListener('focusin', () => document.documentElement.setAttribute('data-e2e-focused', ''));
    });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Accessibility.enable');
    return new Keyboard(page, devtools);
  }

  /** What has the focus now. */
  async here(): Promise<Stop> {
    const { result } = await this.devtools.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { objectId } = result;
    const { nodes } = await this.devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    const seen = await this.page.evaluate(lookAtFocus);
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return { role: text(nodes[0]?.role?.value), name: text(nodes[0]?.name?.value), ...seen };
  }

  /** Presses a key with the focus where it is. Fails when an act before has lost it. */
  async press(key: string): Promise<void> {
    await this.keepsFocus();
    await this.page.keyboard.press(key);
  }

  /** Writes into the field that has the focus, in place of what stands there. */
  async write(text: string): Promise<void> {
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Goes on with Tab (or back, with Shift+Tab) to a control, looking at every stop on the way. */
  async to(role: string, name: Name, options: { back?: boolean; limit?: number } = {}): Promise<Stop> {
    const passed: string[] = [];
    for (let step = 0; step < (options.limit ?? 120); step += 1) {
      await this.press(options.back ? 'Shift+Tab' : 'Tab');
      const stop = await this.look();
      passed.push(stop === null ? '(the end of the page)' : `${stop.role} "${stop.name}"`);
      if (stop?.role === role && matches(stop.name, name)) return stop;
    }
    throw new Error(`Tab never came to ${role} "${String(name)}". It passed\n${passed.join('\n')}`);
  }

  /** Goes to a control and presses it: Enter, or Space for what Space is for. */
  async act(role: string, name: Name, options: { back?: boolean } = {}): Promise<void> {
    await this.to(role, name, options);
    await this.press(/radio|checkbox|switch/.test(role) ? 'Space' : 'Enter');
  }

  /** Goes to a field and writes in it. */
  async fill(role: string, name: Name, text: string): Promise<void> {
    await this.to(role, name);
    await this.write(text);
  }

  /** Waits until the focus stands on something with this role and name: where a page, an error or a dialogue begins. */
  async standsOn(role: string, name: Name): Promise<void> {
    let stop = await this.here();
    for (const end = Date.now() + PATIENCE; Date.now() < end; stop = await this.here()) {
      if (stop.role === role && matches(stop.name, name)) return;
    }
    throw new Error(`The focus stands on ${stop.role} "${stop.name}", not on ${role} "${String(name)}".`);
  }

  /** Tabs to the end of the page and once round it, and gives all its stops in order. A trap never comes to the end. */
  async round(limit = 150): Promise<Stop[]> {
    await this.untilEnd(limit);
    return this.untilEnd(limit);
  }

  private async untilEnd(limit: number): Promise<Stop[]> {
    const stops: Stop[] = [];
    while (stops.length < limit) {
      await this.press('Tab');
      const stop = await this.look();
      if (stop === null) return stops;
      stops.push(stop);
    }
    throw new Error(`The focus never left the page: ${stops.slice(-8).map(({ name }) => name)}`);
  }

  /** The stop that Tab came to, or null at the end of the page. Throws what is wrong with it. */
  private async look(): Promise<Stop | null> {
    let stop = await this.here();
    // A scroll or a fade may be under way.
    for (const end = Date.now() + 2000; stop.faults.length > 0 && Date.now() < end;) stop = await this.here();
    if (stop.isBody) {
      await this.page.evaluate(() => document.documentElement.removeAttribute('data-e2e-focused'));
      return null;
    }
    const faults = WIDGETS.test(stop.role) && stop.name.trim() === '' ? ['has no name', ...stop.faults] : stop.faults;
    if (faults.length > 0) throw new Error(`${stop.role} "${stop.name}" ${faults.join(', ')}: ${stop.html}`);
    return stop;
  }

  private async keepsFocus(): Promise<void> {
    await this.page
      .waitForFunction(
        () => document.activeElement !== document.body || !document.documentElement.hasAttribute('data-e2e-focused'),
        undefined,
        { timeout: PATIENCE, polling: 50 },
      )
      .catch(() => {
        throw new Error(`The focus was lost on ${this.page.url()}`);
      });
  }
}

function matches(text: string, name: Name): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
