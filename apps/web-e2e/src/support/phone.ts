import type { Page } from 'playwright-core';

/** Parts of the code of charts; with them comes what a phone shows about answers that came too late. */
const LATER_PARTS = ['charts', 'kind-chart', 'numbers'];

/** Waits for the code that a phone fetches soon after joining: a browser that is refused code asks for it only once. */
export async function laterCode(page: Page): Promise<void> {
  await page.waitForFunction((parts) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return parts.every((part) => names.some((name) => new RegExp(`/${part}-[^/]*[.]js$`).test(name)));
  }, LATER_PARTS);
  // The parts themselves ask for the chart of the question's kind.
  await page.waitForLoadState('networkidle');
}

/** Joins a room by its code, under a name where one is given, and accepts the rule, as most people do: by touch. */
export async function joinAsPhone(page: Page, code: string, name?: string): Promise<void> {
  await page.goto(`/j/${code}`);
  if (name !== undefined) await page.locator('#displayName').fill(name);
  await page.getByRole('checkbox', { name: /^I accept this rule/ }).check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForURL(/\/now$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** How many people the server counts in the room of this phone: people, not devices or tabs. */
export function joinedCount(page: Page, code: string): Promise<number> {
  return page.evaluate(async (place) => {
    const { token } = JSON.parse(localStorage.getItem(`rt-place:${place}`) ?? '{}') as { token: string };
    const answer = await fetch('/api/live/state', { headers: { authorization: `Bearer ${token}` } });
    const { state } = (await answer.json()) as { state: { session: { joined: number } } };
    return state.session.joined;
  }, code);
}

/** What the server holds of the votes of this phone on what people wrote for one question. */
export function ownVotes(page: Page, code: string, activityId: string): Promise<{ value: number | null }[]> {
  return page.evaluate(
    async ([place, id]) => {
      const { token } = JSON.parse(localStorage.getItem(`rt-place:${place}`) ?? '{}') as { token: string };
      const answer = await fetch('/api/live/state', { headers: { authorization: `Bearer ${token}` } });
      const { own } = (await answer.json()) as {
        own: { activityId: string; reactions?: { value: number | null }[] }[];
      };
      return own.find((one) => one.activityId === id)?.reactions ?? [];
    },
    [code, activityId],
  );
}

/** Ends once the server has taken a vote of this phone, of this value where one is given: a phone shows it before. */
export async function voteTaken(page: Page, value?: number): Promise<void> {
  const response = await page.waitForResponse(
    (one) =>
      one.url().endsWith('/reaction') &&
      one.request().method() === 'PUT' &&
      (value === undefined || (one.request().postDataJSON() as { value: number | null }).value === value),
  );
  if (!response.ok()) throw new Error(`A vote was refused: ${response.status()} ${await response.text()}`);
}
