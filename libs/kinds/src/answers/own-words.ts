/** True where people may answer a question in words of their own instead of what it offers. `config` is that of any kind. */
export function takesOwnWords(config: unknown): boolean {
  return typeof config === 'object' && config !== null && 'allowOther' in config && config.allowOther === true;
}
