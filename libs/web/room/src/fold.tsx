import type { Rule } from '@rt/domain/attribution';
import type { ReactNode } from 'react';

import { t } from './words';

interface FoldProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a page that shows its name alone until it is pressed, so that no text is cut in the middle. */
export function Fold({ name, children }: FoldProps) {
  return (
    <details className="room__fold">
      <summary>{name}</summary>
      {children}
    </details>
  );
}

interface RuleInShortProps {
  readonly rule: Rule;
  readonly text: string;
}

export function RuleInShort({ rule, text }: RuleInShortProps) {
  return (
    <div className="room__short">
      <p>
        <strong>{t(`room.rule-${rule}`)}</strong>: {t(`room.appear-${rule}`)}
      </p>
      <Fold name={t('room.read-rule')}>
        <RuleText text={text} />
      </Fold>
    </div>
  );
}

export function RuleText({ text }: { readonly text: string }) {
  return (
    <div className="room__rule-text">
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
