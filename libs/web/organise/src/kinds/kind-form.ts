import type { ComponentType } from 'react';

/** Config as a form holds it: the kind's own plain object. */
export type Config = Readonly<Record<string, unknown>>;

/** What the form of a kind gets. Errors are found by the server's path: `config.options[1].text`. */
export interface KindFieldsProps {
  readonly config: Config;
  errorOf(field: string): string | undefined;
  change(config: Config): void;
  /** After the first answer only wordings change: nothing is added, removed or moved. */
  readonly wordingOnly: boolean;
}

export interface KindPreviewProps {
  readonly config: Config;
}

/** What the editor needs of a kind. */
export interface KindForm {
  readonly empty: () => Config;
  readonly Fields: ComponentType<KindFieldsProps>;
  readonly Preview: ComponentType<KindPreviewProps>;
}
