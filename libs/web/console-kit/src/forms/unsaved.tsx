import { useBlocker } from '@tanstack/react-router';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';

import { t } from '../words';
import { Dialogue } from './dialogue';

type IsDirty = () => boolean;

const UnsavedContext = createContext<Set<IsDirty>>(new Set());

/** Around all pages: asks once before a page is left, by a link or by closing the window, while a form or field has unsaved text. */
export function UnsavedProvider({ children }: { readonly children: ReactNode }) {
  const [fields] = useState(() => new Set<IsDirty>());
  const isDirty = useCallback(() => [...fields].some((field) => field()), [fields]);
  const blocker = useBlocker({
    // Filters and pages of a list change the address of the same page.
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isDirty(),
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <UnsavedContext value={fields}>
      {children}
      <Dialogue
        opened={blocker.status === 'blocked'}
        title={t('console-kit.leave-title')}
        confirmLabel={t('console-kit.leave')}
        cancelLabel={t('console-kit.stay')}
        onConfirm={() => blocker.proceed?.()}
        onClose={() => blocker.reset?.()}
      >
        {t('console-kit.leave-text')}
      </Dialogue>
    </UnsavedContext>
  );
}

/** Marks text that would be lost with the page. A function is called as the page is left. */
export function useUnsaved(dirty: boolean | IsDirty): void {
  const fields = useContext(UnsavedContext);
  const latest = useRef(dirty);
  useEffect(() => {
    latest.current = dirty;
  });
  useEffect(() => {
    const isDirty = () => (typeof latest.current === 'function' ? latest.current() : latest.current);
    fields.add(isDirty);
    return () => void fields.delete(isDirty);
  }, [fields]);
}
