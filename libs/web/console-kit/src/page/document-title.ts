import { useEffect } from 'react';

import { t } from '../words';

const PRODUCT = 'Roundtable';

/** Sets the window's title: 'Plan this roundtable - Battery supply chains - Roundtable'. Empty parts are left out. */
export function useDocumentTitle(parts: readonly string[]): void {
  const title = [...parts.filter((part) => part !== ''), PRODUCT].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Puts 'Error: ' before the window's title while a form shows errors. */
export function useErrorTitle(hasErrors: boolean): void {
  useEffect(() => {
    if (!hasErrors) return undefined;
    const before = document.title;
    const marked = t('console-kit.error-title', { title: before });
    document.title = marked;
    return () => {
      // Another page may have set its own title since.
      if (document.title === marked) document.title = before;
    };
  }, [hasErrors]);
}
