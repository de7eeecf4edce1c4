import { useEffect } from 'react';

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
    if (!document.title.startsWith('Error: ')) document.title = `Error: ${document.title}`;
    return () => {
      document.title = document.title.replace(/^Error: /, '');
    };
  }, [hasErrors]);
}
