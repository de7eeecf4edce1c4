import type { ContributionBody } from '@rt/contracts';
import { parseMarkup } from '@rt/domain/text';
import { HttpClient, isRefused } from '@rt/web/data';
import { buttonClass } from '@rt/web/ui';

import { blockElement, element } from './markup';
import { t } from './words';

const http = new HttpClient();

interface OwnPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly place: HTMLElement;
}

/** The page on which an author reads, agrees to and withdraws a contribution by its secret. */
export function enhanceOwnContribution(root: Document): void {
  const page = partsOf(root);
  if (!page) return;
  page.form.hidden = false;
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(page);
  });
  // A link or QR code may hold the secret behind the hash, which browsers do not send; it is taken out of the address.
  const given = decodeURIComponent(location.hash.slice(1));
  if (given === '') return;
  history.replaceState(null, '', location.pathname);
  page.field.value = given;
  void show(page);
}

function partsOf(root: Document): OwnPage | null {
  const form = root.querySelector<HTMLFormElement>('[data-own-form]');
  const field = root.querySelector<HTMLInputElement>('#secret');
  const status = root.querySelector<HTMLElement>('[data-own-status]');
  const place = root.querySelector<HTMLElement>('[data-own]');
  return form && field && status && place ? { form, field, status, place } : null;
}

async function show(page: OwnPage): Promise<void> {
  const secret = page.field.value.trim();
  page.place.replaceChildren();
  if (secret.length < 20) return tell(page, t('explore.own-enter'), true);
  await ask(page, () => http.call('POST /api/contributions/by-secret', { body: { secret } }), '');
}

/** Asks the server and shows its answer; `done` is said when it worked. */
async function ask(page: OwnPage, call: () => Promise<ContributionBody>, done: string): Promise<void> {
  tell(page, t('explore.loading'));
  try {
    const own = await call();
    tell(page, done);
    page.place.replaceChildren(card(page, own));
    page.place.querySelector<HTMLElement>('h2')?.focus();
  } catch (error) {
    const refused = isRefused(error) && error.code !== 'unreachable';
    tell(page, refused ? error.message : t('explore.own-unreachable'), true);
  }
}

function tell(page: OwnPage, sentence: string, wrong = false): void {
  page.status.textContent = sentence;
  if (wrong) page.field.setAttribute('aria-invalid', 'true');
  else page.field.removeAttribute('aria-invalid');
}

function card(page: OwnPage, own: ContributionBody): HTMLElement {
  const secret = page.field.value.trim();
  const title = element('h2', '', own.title);
  title.tabIndex = -1;
  const text = element('div', 'ex-text');
  text.append(...parseMarkup(own.body).map(blockElement));
  const whole = element('section', 'ex-panel ex-own');
  whole.append(element('p', 'ex-kind', stateText(own)), title, text, element('p', 'ex-muted', authorText(own)));
  if (own.reason && OVER.has(own.state))
    whole.append(element('p', '', t('explore.own-reason', { reason: own.reason })));
  if (own.state === 'accepted' && own.approval === 'awaited') whole.append(agreement(page, own, secret));
  if (own.state !== 'withdrawn') whole.append(withdrawal(page, secret));
  return whole;
}

const OVER: ReadonlySet<ContributionBody['state']> = new Set(['rejected', 'withdrawn']);

function stateText({ state, ref }: ContributionBody): string {
  const words = t(`explore.own-state-${state}`);
  return ref ? `${words} · ${ref}` : words;
}

function authorText({ attribution, approval }: ContributionBody): string {
  const author = t('explore.own-author', { author: attribution.author });
  return approval === 'given' ? `${author} ${t('explore.own-agreed-before')}` : author;
}

function agreement(page: OwnPage, { version, attribution }: ContributionBody, secret: string): HTMLElement {
  const part = element('div', 'ex-own__acts');
  const answer = (named: boolean, done: string) => () =>
    ask(page, () => http.call('POST /api/contributions/by-secret/approve', { body: { secret, version, named } }), done);
  part.append(
    element('p', '', t('explore.own-agree-lead', { author: attribution.author })),
    button(buttonClass(), t('explore.own-agree'), answer(true, t('explore.own-agreed'))),
    button(buttonClass('quiet'), t('explore.own-unnamed'), answer(false, t('explore.own-unnamed-now'))),
  );
  return part;
}

function withdrawal(page: OwnPage, secret: string): HTMLElement {
  const part = element('details', 'ex-own__withdraw');
  part.append(
    element('summary', '', t('explore.own-withdraw')),
    element('p', '', t('explore.own-withdraw-lead')),
    button(buttonClass(), t('explore.own-withdraw-now'), () =>
      ask(
        page,
        () => http.call('POST /api/contributions/by-secret/withdraw', { body: { secret } }),
        t('explore.own-withdrawn'),
      ),
    ),
  );
  return part;
}

function button(className: string, text: string, act: () => Promise<void>): HTMLElement {
  const made = element('button', className, text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', () => {
    made.disabled = true;
    void act().finally(() => (made.disabled = false));
  });
  return made;
}
