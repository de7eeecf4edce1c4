import { useEffect, useRef } from 'react';

import { t } from './words';

/** Links to each faulty field. Takes the focus when a new fault appears; the tab says so too. */
export function ErrorList({ problems }: { readonly problems: Readonly<Record<string, string>> }) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(problems);
  useEffect(() => {
    if (Object.keys(problems).length === 0) return undefined;
    const title = document.title;
    document.title = t('room.error-prefix', { title });
    box.current?.focus();

    return () => {
      document.title = title;
    };
  }, [problems]);
  if (entries.length === 0) return null;

  return (
    <div className="room__errors" ref={box} tabIndex={-1} role="group" aria-labelledby="errors-title">
      <h2 id="errors-title">{t('room.errors-title')}</h2>
      <ul>
        {entries.map(([field, message]) => (
          <li key={field}>
            {field === 'form' ? (
              message
            ) : (
              <a href={`#${field}`} onClick={focusField}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: { preventDefault: () => void; currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  const control = field?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? field?.querySelector('input');
  (control ?? field)?.focus();
}
