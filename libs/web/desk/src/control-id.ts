/** The id of the control for a field: 'config.options[2].text' to 'field-config-options-2-text'. */
export function controlId(field: string): string {
  return `field-${field.replace(/[^a-zA-Z0-9]+/g, '-').replace(/-$/, '')}`;
}
