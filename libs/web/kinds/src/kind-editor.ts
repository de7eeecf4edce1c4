import type { ComponentType } from 'react';

import type { LeftLines } from './drafts/pasted-options';

/** A text that must not stay empty: its field on the wire, what stands in it, and what to say where nothing does. */
export interface NeededText {
  readonly field: string;
  readonly text: string;
  readonly message: string;
}

/** Pasted lines that became no options, as a form holds them whose kind can change. */
export interface HeldLines {
  readonly lines: LeftLines;
  keep(lines: LeftLines): void;
}

/** What the fields of a kind get. Errors are found by the server's path: `config.options[1].text`. */
export interface EditorFieldsProps<Config> {
  readonly config: Config;
  errorOf(field: string): string | undefined;
  change(config: Config): void;
  say(text: string): void;
  /** After the first answer only wordings change: nothing is added, removed or moved. */
  readonly wordingOnly: boolean;
  /** Left out where the kind stays: the fields hold their own. */
  readonly held?: HeldLines | undefined;
}

/** How one kind is set up. While it is edited, a config may still break the rules of its kind. */
export interface KindEditor<Config> {
  /** 'Single choice'. */
  name(): string;
  empty(): Config;
  readonly Fields: ComponentType<EditorFieldsProps<Config>>;
  neededTexts(config: Config): readonly NeededText[];
  /** Only of kinds that take items of another result: what to ask about these texts, and how, until somebody changes it. */
  ofItems?(texts: readonly string[]): { readonly question: string; readonly config: Config };
  /** The config as a phone can show it: with words where nothing was written yet. */
  forPreview(config: Config): Config;
}
