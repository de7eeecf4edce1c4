/** The language that every catalogue has, and that is shown where nobody chose another that is there. */
export const DEFAULT_LOCALE = 'en-GB';

/** Compiled messages by id, as the build makes them. */
export type Compiled = Readonly<Record<string, unknown>>;

type Translation = (messages: Compiled) => Compiled;

const installed = new Map<string, Translation>([[DEFAULT_LOCALE, (messages) => messages]]);

/** Languages that a reader may choose from, the default first. */
export function installedLocales(): readonly string[] {
  return [...installed.keys()];
}

/** Adds a language; returns what takes it out again. */
export function installLocale(locale: string, translation: Translation): () => void {
  installed.set(locale, translation);

  return () => void installed.delete(locale);
}

export type LanguagePack = Compiled;

/** Adds a language by its pack; what it lacks stays in the default. Returns what takes it out again. */
export function installPack(locale: string, pack: LanguagePack): () => void {
  const translated = (id: string, message: unknown) =>
    pack[`${id} ${JSON.stringify(message)}`] ?? (Object.hasOwn(pack, id) ? pack[id] : message);

  return installLocale(locale, (messages) =>
    Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, translated(id, message)])),
  );
}

/** The messages of a catalogue in a language; those of the default where the language is not there. */
export function messagesIn(locale: string, messages: Compiled): Compiled {
  return (installed.get(locale) ?? ((same: Compiled) => same))(messages);
}

/** Who may have said in which language a text is wanted; what is missing, or not installed, does not count. */
export interface LanguageWishes {
  readonly reader?: string | null | undefined;
  /** What the organisation has set for those who chose nothing. */
  readonly organisation?: string | null | undefined;
}

/**
 * Decides the language of a page, a mail, a refusal or a citation: the reader's choice, else the organisation's, else
 * `DEFAULT_LOCALE`. The one place that decides it.
 */
export function chooseLocale({ reader, organisation }: LanguageWishes): string {
  const there = (locale: string | null | undefined): locale is string =>
    typeof locale === 'string' && installed.has(locale);
  if (there(reader)) return reader;

  return there(organisation) ? organisation : DEFAULT_LOCALE;
}

let source: () => string = () => DEFAULT_LOCALE;

/** The language in which words are said now: on the server that of the request or mail, in a browser that of the page. */
export function currentLocale(): string {
  return source();
}

/** Tells where the current language comes from; called once at the start of a process or page. */
export function takeLocaleFrom(where: () => string): void {
  source = where;
}

/** The name of a language in itself: 'British English', 'Cymraeg'. */
export function localeName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}
