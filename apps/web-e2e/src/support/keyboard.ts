import type { CDPSession, JSHandle, Page } from 'playwright-core';

import { type FocusSeen, lookAtFocus } from '../screens/checks/focus';
import { retry } from './retry';

export interface Stop extends FocusSeen {
  readonly role: string;
  readonly name: string;
}

type Name = string | RegExp;

// A machine that does much else answers slowly; what never comes costs this once.
const PATIENCE = 20_000;
// A message at the foot of the window stays for longer than this: what it covers is found.
const UNTIL_STILL = 5000;
// A date stands for four stops: three numbers and a button.
const LONGEST_STAY = 9;
const WIDGETS = /^(button|link|radio|checkbox|textbox|searchbox|combobox|menuitem|menuitemradio|switch|spinbutton)$/;

/** A person without a pointer: each stop needs a name, a visible ring and nothing over it. A fault ends the test. */
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

  async here(): Promise<Stop> {
    const [heard, seen] = await Promise.all([this.listen(), lookAtFocus(this.page)]);
    return { ...heard, ...seen };
  }

  private async listen(): Promise<{ role: string; name: string }> {
    const { result } = await this.devtools.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { objectId } = result;
    const { nodes } = await this.devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return { role: text(nodes[0]?.role?.value), name: text(nodes[0]?.name?.value) };
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

  async to(role: string, name: Name, options: { back?: boolean } = {}): Promise<Stop> {
    const passed = new Set<string>();
    for await (const stop of this.walk(options.back ? 'Shift+Tab' : 'Tab')) {
      if (stop?.role === role && matches(stop.name, name)) return stop;
      passed.add(stop === null ? '(end)' : `${stop.role} "${stop.name}"`);
    }
    throw new Error(`Tab never came to ${role} "${String(name)}", only to ${[...passed].join(', ')}`);
  }

  /** Goes to a control and presses it: Enter, or Space for what Space is for. */
  async act(role: string, name: Name, options: { back?: boolean } = {}): Promise<void> {
    await this.to(role, name, options);
    await this.press(/radio|checkbox|switch/.test(role) ? 'Space' : 'Enter');
  }

  async fill(role: string, name: Name, text: string): Promise<void> {
    await this.to(role, name);
    await this.write(text);
  }

  /** Waits until the focus stands on something with this role and name: where a page, an error or a dialogue begins. */
  async standsOn(role: string, name: Name): Promise<void> {
    // While one page gives way to the next, there is nothing to ask.
    const arrives = async (): Promise<void> => {
      const stop = await this.here();
      if (stop.role !== role || !matches(stop.name, name)) throw new Error('elsewhere');
    };
    await retry(arrives, PATIENCE).catch(async () => {
      throw new Error(`The focus is not on ${role} "${String(name)}", but on ${await this.whereabouts()}.`);
    });
  }

  /** Waits until the dialogue of this name has taken the focus: a Tab before that would go on behind it. */
  async inDialogue(name: string): Promise<void> {
    await this.page
      .waitForFunction(
        (title) => {
          const labels = document.activeElement?.closest('[role="dialog"]')?.getAttribute('aria-labelledby');
          return labels && document.getElementById(labels)?.textContent === title;
        },
        name,
        { timeout: PATIENCE, polling: 50 },
      )
      .catch(async () => {
        throw new Error(`The focus is not in the dialogue "${name}", but on ${await this.whereabouts()}.`);
      });
  }

  /** Tabs once round the page. Lists may still load, so stops are elements whose positions are read at the end. */
  async round(): Promise<Stop[]> {
    const stops: Stop[] = [];
    const met = await this.page.evaluateHandle((): Element[] => []);
    for await (const stop of this.walk('Tab')) {
      if (stop === null) continue;
      const at = await met.evaluate((elements) => {
        const focused = document.activeElement ?? document.body;
        if (!elements.includes(focused)) elements.push(focused);
        return elements.indexOf(focused);
      });
      if (at === stops.length) stops.push(stop);
      else if (at < stops.length - 1) return this.fromTheTop(stops, met);
    }
    throw new Error(`The focus never came round: ${stops.slice(-8).map(({ name }) => name)}`);
  }

  /** The stops in the order in which Tab came to them, but from the top; without those that have left the page since. */
  private async fromTheTop(stops: readonly Stop[], met: JSHandle<Element[]>): Promise<Stop[]> {
    const places = await met.evaluate((elements) => {
      const all = [...document.querySelectorAll('*')];
      return elements.map((element) => all.indexOf(element));
    });
    const left = stops.map((stop, at) => ({ ...stop, place: places[at] ?? -1 })).filter(({ place }) => place >= 0);
    const top = left.findIndex(({ place }) => place === Math.min(...left.map((one) => one.place)));
    return [...left.slice(top), ...left.slice(0, top)];
  }

  /** Presses the key and yields each stop (null: the end of the page), once more round while the page is being drawn. */
  private async *walk(key: string): AsyncGenerator<Stop | null> {
    const passed = new Map<number, number>();
    // An act before may have lost the focus; on the way each stop is looked at.
    await this.keepsFocus();
    for (const end = Date.now() + PATIENCE; Date.now() < end || Math.max(0, ...passed.values()) < LONGEST_STAY;) {
      const height = await this.height();
      await this.page.keyboard.press(key);
      const stop = await this.look(height);
      yield stop;
      const place = stop?.place ?? 0;
      passed.set(place, (passed.get(place) ?? 0) + 1);
    }
  }

  /** The stop that Tab came to, or null at the end of the page, which was `height` px high. Throws what is wrong. */
  private async look(height: number): Promise<Stop | null> {
    let stop = await this.here();
    // A scroll or a fade may be under way.
    for (const end = Date.now() + UNTIL_STILL; stop.faults.length > 0 && Date.now() < end;) {
      if ((await this.height()) !== height) await this.scrollToFocus();
      stop = await this.here();
    }
    if (stop.isBody) {
      await this.page.evaluate(() => document.documentElement.removeAttribute('data-e2e-focused'));
      return null;
    }
    const faults = WIDGETS.test(stop.role) && stop.name.trim() === '' ? ['has no name', ...stop.faults] : stop.faults;
    if (faults.length > 0) throw new Error(`${stop.role} "${stop.name}" ${faults.join(', ')}: ${stop.html}`);
    return stop;
  }

  private height(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollHeight);
  }

  /** A result that comes in makes the page longer and moves the stop out of the window: a person scrolls after it. */
  private scrollToFocus(): Promise<void> {
    return this.page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
  }

  /** What has the focus, and what else tells at which step a page has stopped: its headings, dialogue and messages. */
  private async whereabouts(): Promise<string> {
    const { role, name } = await this.here();
    const said = await this.page.locator('h1, [role="dialog"], [role="alert"], [role="status"]').allInnerTexts();
    const texts = said.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    return `${role} "${name}" at ${this.page.url()}, which says ${JSON.stringify(texts)}`;
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
