import { buttonClass } from '@rt/web/ui';

import { t } from './words';

/** Adds a button that copies the citation; on plain http, where there is no clipboard, it selects the text. */
export function enhanceCitation(root: ParentNode): void {
  const text = root.querySelector<HTMLElement>('[data-cite]');
  const place = root.querySelector('[data-cite-tools]');
  if (!text || !place) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = buttonClass('quiet');
  button.textContent = t('explore.copy');
  const status = document.createElement('span');
  status.className = 'ex-status';
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copy(text).then((done) => {
      status.textContent = done ? t('explore.copied') : t('explore.not-copied');
    });
  });
  place.replaceChildren(button, status);
}

async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return false;
  }
}
