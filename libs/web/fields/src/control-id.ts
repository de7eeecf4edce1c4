/** The id of the control for a field: 'config.options[2].text' to 'field-config-options-2-text'. */
export function controlId(field: string): string {
  return `field-${field.replace(/[^a-zA-Z0-9]+/g, '-').replace(/-$/, '')}`;
}

/** Moves the focus to the control of a field: what has to be put right is then read out. */
export function focusControl(field: string): void {
  document.getElementById(controlId(field))?.focus();
}
