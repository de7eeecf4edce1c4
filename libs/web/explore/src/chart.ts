import { pngBlob, saveFile } from '@rt/web/ui';

import { t } from './words';

export function enhanceCharts(root: ParentNode): void {
  for (const figure of root.querySelectorAll<HTMLElement>('[data-chart]')) {
    addSwitch(figure);
    addPng(figure);
  }
}

function addSwitch(figure: HTMLElement): void {
  const chart = figure.querySelector<HTMLElement>('[data-view="chart"]');
  const table = figure.querySelector<HTMLDetailsElement>('details[data-view="table"]');
  if (!chart || !table) return;
  const group = document.createElement('div');
  group.className = 'ex-switch';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', t('explore.view'));
  const show = (view: 'chart' | 'table'): void => {
    chart.hidden = view === 'table';
    table.hidden = view === 'chart';
    table.open = view === 'table';
    for (const button of group.children)
      button.setAttribute('aria-pressed', String(button.getAttribute('value') === view));
    history.replaceState(history.state, '', view === 'table' ? '#table' : location.pathname + location.search);
  };
  group.append(choice('chart', t('explore.chart'), show), choice('table', t('explore.table'), show));
  table.querySelector('summary')?.setAttribute('hidden', '');
  chart.before(group);
  const first = location.hash === '#table' ? 'table' : 'chart';
  show(first);
}

function choice(value: 'chart' | 'table', label: string, show: (view: 'chart' | 'table') => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.value = value;
  button.className = 'ex-switch__choice';
  button.textContent = label;
  button.addEventListener('click', () => show(value));
  return button;
}

function addPng(figure: HTMLElement): void {
  const ref = figure.dataset['chart'] ?? 'chart';
  const tools = figure.querySelector('[data-tools]');
  const source = tools?.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
  if (!tools || !source) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ex-tool';
  button.textContent = t('explore.png');
  const problem = document.createElement('p');
  problem.setAttribute('role', 'alert');
  button.addEventListener('click', () => {
    problem.remove();
    void downloadPng(source.href, `${ref}.png`).then((fault) => {
      problem.textContent = fault;
      if (fault !== '') tools.after(problem);
    });
  });
  tools.append(' ', button);
}

/** Why there is no picture, in words; '' where it was saved. */
async function downloadPng(address: string, name: string): Promise<string> {
  const svg = await fetch(address).then(
    (answer) => (answer.ok ? answer.text() : null),
    () => null,
  );
  if (svg === null) return t('explore.png-unreachable');

  try {
    saveFile(name, await pngBlob(svg));
    return '';
  } catch {
    return t('explore.png-failed');
  }
}
