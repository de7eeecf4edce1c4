const PREFIX = 'rt-choice:';

/** What was chosen for a question (`key`: id and round) and not sent yet; undefined without. */
export function loadChoice(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for this tab, so that loading the page again loses nothing; undefined forgets it. */
export function keepChoice(key: string, choice: unknown): void {
  try {
    if (choice === undefined) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(choice));
  } catch {
    // A full or forbidden storage: the page's memory has it.
  }
}

/** Forgets all of them: somebody else may use this device next. */
export function forgetChoices(): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Nothing is kept where storage is forbidden.
  }
}
