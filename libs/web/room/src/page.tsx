import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useRef } from 'react';

import { LongText } from './long-text';
import { t } from './words';

/** Says one sentence to screen readers through the page's one status region. */
export const SayContext = createContext<(sentence: string) => void>(() => undefined);

export function useSay(): (sentence: string) => void {
  return useContext(SayContext);
}

/** True while somebody is writing: the focus is not taken away from them then. */
export function isTyping(): boolean {
  const active = document.activeElement;

  return active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && isTextInput(active.type));
}

function isTextInput(type: string): boolean {
  return !['radio', 'checkbox', 'range', 'button', 'submit'].includes(type);
}

interface PageTitleProps {
  readonly children: string;
  /** Changes when the page became another one: the focus moves to its heading. */
  readonly pageKey: string;
  /** Changes when controls below gave way to others: a focus that went with them comes to the heading. */
  readonly partKey?: string;
  /** What follows the heading in the title of the browser's tab. */
  readonly context?: string;
  /** Where it may be long: of a long one the beginning, and the whole at a press. */
  readonly folds?: boolean;
}

/** The page's h1. It names the tab, and takes the focus when the page became another one. */
export function PageTitle({ children, pageKey, partKey, context, folds }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const title = [children, context, t('room.product')].filter(Boolean).join(' – ');

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (!isTyping()) heading.current?.focus();
  }, [pageKey]);

  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [partKey]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {folds ? <LongText className="room__title" text={children} length="title" /> : children}
    </h1>
  );
}

/** One column with a header strip; every page of the participant uses it. */
export function Page({ strip, nav, children }: { strip?: ReactNode; nav?: ReactNode; children: ReactNode }) {
  return (
    <div className="room">
      <a className="room__skip" href="#m">
        {t('room.skip')}
      </a>
      <header className="room__strip">{strip ?? <span className="room__name">{t('room.product')}</span>}</header>
      <main id="m" className="room__main" tabIndex={-1}>
        {children}
      </main>
      {nav}
    </div>
  );
}
