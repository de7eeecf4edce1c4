import { createTheme, type CSSVariablesResolver } from '@mantine/core';

import { type ColourName, DARK, GREY, LIGHT, NIGHT, type Paint, ramp } from './colours';
import { steadyButton } from './steady-button';

const NAMES = Object.keys(LIGHT) as ColourName[];
const FONT = "'Source Sans 3 Variable', system-ui, Arial, sans-serif";

export const theme = createTheme({
  colors: { ...Object.fromEntries(NAMES.map((name) => [name, ramp(name)])), gray: GREY, dark: NIGHT },
  primaryColor: 'petrol',
  primaryShade: 6,
  black: '#14212b',
  fontFamily: FONT,
  headings: {
    fontFamily: FONT,
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.2' },
      h2: { fontSize: '1.5rem', lineHeight: '1.25' },
      h3: { fontSize: '1.25rem', lineHeight: '1.3' },
      h4: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', renderRoot: steadyButton } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Badge: { defaultProps: { size: 'lg', tt: 'none', fw: 600 } },
    Paper: { defaultProps: { radius: 8 } },
    // A header of a dialogue is no banner of the page.
    Modal: { defaultProps: { radius: 8, attributes: { header: { role: 'presentation' } } } },
    // The placeholder is a stranger among the items of a menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, returnFocus: true } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});

function paintVariables(paints: Readonly<Record<ColourName, Paint>>): Record<string, string> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const { filled, filledHover, light, lightHover, onLight, line } = paints[name];
      const at = (part: string) => `--mantine-color-${name}-${part}`;
      return [
        [at('filled'), filled],
        [at('filled-hover'), filledHover],
        [at('light'), light],
        [at('light-hover'), lightHover],
        [at('light-color'), onLight],
        [at('outline'), line],
        [at('outline-hover'), light],
        [at('text'), onLight],
      ];
    }),
  );
}

/** The variables where Mantine's own values fall short of 4.5:1 (texts) or 3:1 (edges of controls). */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...paintVariables(LIGHT),
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#14212b',
    '--mantine-color-dimmed': '#4a5865',
    '--mantine-color-placeholder': '#5d6a77',
    '--mantine-color-anchor': '#0b5e6b',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-hover': '#f4f6f8',
    '--mantine-color-default-color': '#14212b',
    '--mantine-color-default-border': '#6b7885',
    '--mantine-color-disabled': '#e8ecf0',
    '--mantine-color-disabled-color': '#5d6a77',
    '--mantine-color-disabled-border': '#d5dbe1',
    '--rt-control': '#6b7885',
  },
  dark: {
    ...paintVariables(DARK),
    '--mantine-color-body': '#101a22',
    '--mantine-color-text': '#eef3f6',
    '--mantine-color-dimmed': '#b4c0ca',
    '--mantine-color-placeholder': '#a3b0bb',
    '--mantine-color-anchor': '#7fd1e3',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-default': '#1b2833',
    '--mantine-color-default-hover': '#243340',
    '--mantine-color-default-color': '#eef3f6',
    '--mantine-color-default-border': '#7c8c9a',
    '--mantine-color-disabled': '#1b2833',
    '--mantine-color-disabled-color': '#8796a3',
    '--mantine-color-disabled-border': '#33434f',
    '--rt-control': '#7c8c9a',
  },
});
