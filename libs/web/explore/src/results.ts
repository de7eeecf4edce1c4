import { t } from './words';

const REGION = '[data-search]';
const WIDE = '(min-width: 56rem)';

/**
 * Changes filters, order, pages and the search text without loading the whole page. The server writes the results; this
 * fetches its page and takes the part that changed, so that address and page always say the same.
 */
export function enhanceResults(root: Document): void {
  if (!root.querySelector(REGION)) return;
  openFilters(root);
  root.addEventListener('click', (event) => {
    const link = plainClick(event) && (event.target as Element).closest<HTMLAnchorElement>(`${REGION} a[href^="/insights"]`);
    if (!link) return;
    event.preventDefault();
    void go(root, link.href, focusKey(link), true);
  });
  root.querySelector('[data-search-form]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void go(root, addressOf(form), null, true);
  });
  window.addEventListener('popstate', () => void go(root, location.href, null, false));
}

function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Address of a GET form, without empty fields. */
export function addressOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []));
  const query = new URLSearchParams(entries).toString().replaceAll('%2C', ',');
  return query === '' ? form.action : `${form.action}?${query}`;
}

// What has the focus is made anew, so it is found again by what it stands for.
function focusKey(link: HTMLAnchorElement): string | null {
  const { facet, value } = link.dataset;
  return facet && value ? `[data-facet="${facet}"][data-value="${value}"]` : null;
}

let newest = 0;

async function go(root: Document, address: string, focus: string | null, push: boolean): Promise<void> {
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
    show(root, next, focus);
  } catch {
    if (count) count.textContent = t('explore.loading');
    location.assign(address);
  }
}

function show(root: Document, next: Document, focus: string | null): void {
  const open = root.querySelector<HTMLDetailsElement>('[data-filters]')?.open ?? false;
  const status = root.querySelector('[data-count]');
  const [now, then] = [root.querySelector(REGION), next.querySelector(REGION)];
  if (!now || !then) return;
  const said = then.querySelector('[data-count]');
  const moved = root.importNode(then, true);
  // The status stays the same element, or readers would not hear that it changed.
  if (status && said) {
    status.replaceChildren(...[...said.childNodes].map((node) => root.importNode(node, true)));
    moved.querySelector('[data-count]')?.replaceWith(status);
  }
  now.replaceWith(moved);
  replaceHidden(root, next);
  root.title = next.title;
  const filters = root.querySelector<HTMLDetailsElement>('[data-filters]');
  if (filters) filters.open = open;
  (focus ? root.querySelector<HTMLElement>(focus) : null)?.focus({ preventScroll: true });
}

// The form carries the chosen filters in hidden fields.
function replaceHidden(root: Document, next: Document): void {
  const [form, fresh] = [root.querySelector('[data-search-form]'), next.querySelector('[data-search-form]')];
  for (const field of form?.querySelectorAll('input[type="hidden"]') ?? []) field.remove();
  for (const field of fresh?.querySelectorAll('input[type="hidden"]') ?? []) form?.append(root.importNode(field, true));
  const [text, asked] = [form?.querySelector<HTMLInputElement>('#q'), fresh?.querySelector<HTMLInputElement>('#q')];
  if (text && asked && root.activeElement !== text) text.value = asked.value;
}

function openFilters(root: Document): void {
  const filters = root.querySelector<HTMLDetailsElement>('[data-filters]');
  if (filters) filters.open = window.matchMedia(WIDE).matches;
}
