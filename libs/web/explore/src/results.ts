import { t } from './words';

const REGION = '[data-search]';
const WIDE = '(min-width: 56rem)';

/** Fetches the page that the server renders and replaces the changed part, so address and page agree. */
export function enhanceResults(root: Document): void {
  if (!root.querySelector(REGION)) return;
  openFilters(root);
  root.addEventListener('click', (event) => {
    const link =
      plainClick(event) && (event.target as Element).closest<HTMLAnchorElement>(`${REGION} a[href^="/insights"]`);
    if (!link) return;
    event.preventDefault();
    void go(root, link.href, true, link);
  });
  root.querySelector('[data-search-form]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void go(root, addressOf(form), true);
  });
  window.addEventListener('popstate', () => void go(root, location.href, false));
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

export function addressOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const query = new URLSearchParams(entries).toString().replaceAll('%2C', ',');
  return query === '' ? form.action : `${form.action}?${query}`;
}

let newest = 0;

async function go(root: Document, address: string, push: boolean, pressed: Element | null = null): Promise<void> {
  newest += 1;
  const mine = newest;
  const count = root.querySelector('[data-count]');
  root.querySelector(REGION)?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    if (!response.ok) throw new Error(String(response.status));
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (mine !== newest) return;
    if (push) history.pushState(null, '', address);
    show(root, next, pressed ?? root.activeElement);
    if (!push) refillText(root, next);
  } catch {
    if (count) count.textContent = t('explore.loading');
    location.assign(address);
  }
}

function show(root: Document, next: Document, focused: Element | null): void {
  const open = filtersOf(root)?.open ?? false;
  const [now, then] = [root.querySelector(REGION), next.querySelector(REGION)];
  if (!now || !then) return;
  const moved = root.importNode(then, true);
  const held = now.contains(focused) ? focused : null;
  keepStatus(now, moved);
  now.replaceWith(moved);
  refillForm(root, next);
  root.title = next.title;
  setOpen(filtersOf(root), open);
  if (held instanceof HTMLAnchorElement) focusAgain(moved, held);
}

// The link that had the focus is made anew, and found again by what it stands for. Where it is gone (another page, a
// filter taken off), one goes on at the beginning of the results.
function focusAgain(region: Element, held: HTMLAnchorElement): void {
  const links = [...region.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const same = links.find((link) => standsFor(link) === standsFor(held));
  if (same) return same.focus({ preventScroll: true });
  const results = region.querySelector<HTMLElement>('[data-results]');
  if (!results) return;
  results.tabIndex = -1;
  results.focus();
}

function standsFor(link: HTMLAnchorElement): string {
  const { facet, value } = link.dataset;
  return facet && value ? `${facet}=${value}` : link.href;
}

function filtersOf(root: Document): HTMLDetailsElement | null {
  return root.querySelector<HTMLDetailsElement>('[data-filters]');
}

function setOpen(filters: HTMLDetailsElement | null, open: boolean): void {
  if (filters) filters.open = open;
}

// The status stays the same element, or readers would not hear that it changed.
function keepStatus(now: Element, moved: Element): void {
  const [status, said] = [now.querySelector('[data-count]'), moved.querySelector('[data-count]')];
  if (!status || !said) return;
  status.replaceChildren(...said.childNodes);
  said.replaceWith(status);
}

// The form carries the chosen filters in hidden fields, and the text that was asked, unless somebody is typing.
function refillForm(root: Document, next: Document): void {
  const [form, fresh] = [root.querySelector('[data-search-form]'), next.querySelector('[data-search-form]')];
  if (!form || !fresh) return;
  for (const field of form.querySelectorAll('input[type="hidden"]')) field.remove();
  for (const field of fresh.querySelectorAll('input[type="hidden"]')) form.append(root.importNode(field, true));
  if (root.activeElement?.id !== 'q') refillText(root, next);
}

// After going back or forward the text is that of the address, also where it has the focus.
function refillText(root: Document, next: Document): void {
  const [text, asked] = [root, next].map((page) => page.querySelector<HTMLInputElement>('#q'));
  if (text && asked) text.value = asked.value;
}

function openFilters(root: Document): void {
  setOpen(filtersOf(root), window.matchMedia(WIDE).matches);
}
