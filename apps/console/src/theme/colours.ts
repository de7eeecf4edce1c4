import type { MantineColorsTuple } from '@mantine/core';

/** What Mantine paints one colour name with, in one scheme. Text on each ground reaches 4.5:1. */
export interface Paint {
  readonly filled: string;
  readonly filledHover: string;
  readonly light: string;
  readonly lightHover: string;
  readonly onLight: string;
  readonly line: string;
}

export type ColourName = 'petrol' | 'danger' | 'success' | 'warning' | 'live' | 'slate';

function paint(
  filled: string,
  filledHover: string,
  light: string,
  lightHover: string,
  onLight: string,
  line = onLight,
): Paint {
  return { filled, filledHover, light, lightHover, onLight, line };
}

/** Light scheme; the grounds and texts are those of tokens.css. White stands on every `filled`. */
export const LIGHT: Readonly<Record<ColourName, Paint>> = {
  petrol: paint('#0b5e6b', '#084751', '#dceff2', '#cbe5ea', '#084751', '#0b5e6b'),
  danger: paint('#b3261e', '#8c1d18', '#fdecea', '#fadbd7', '#8c1d18', '#b3261e'),
  success: paint('#0f6b4a', '#0b5138', '#e3f4ec', '#d0ebde', '#0b5138', '#0f6b4a'),
  warning: paint('#5c3b00', '#452c00', '#fff1d0', '#ffe6ae', '#5c3b00'),
  live: paint('#c2281d', '#a01f16', '#fdecea', '#fadbd7', '#8c1d18', '#c2281d'),
  slate: paint('#4a5865', '#38444f', '#e8ecf0', '#dde3e8', '#33404c', '#4a5865'),
};

/** Dark scheme. Filled grounds stay dark enough for white text: petrol #126a78 gives 6.3. */
export const DARK: Readonly<Record<ColourName, Paint>> = {
  petrol: paint('#126a78', '#0f5966', '#143640', '#1a4550', '#7fd1e3', '#4fb3c8'),
  danger: paint('#b3261e', '#97201a', '#3a1a1c', '#4a2225', '#ff9d94'),
  success: paint('#0f6b4a', '#0c5a3e', '#12312a', '#183f36', '#7bd8ae'),
  warning: paint('#7a5200', '#664400', '#35290f', '#443514', '#ffd166'),
  live: paint('#c2281d', '#a8231a', '#3a1a1c', '#4a2225', '#ff9d94'),
  slate: paint('#4a5865', '#556573', '#2a3a46', '#344552', '#d5dde4', '#b4c0ca'),
};

/** The ramps that Mantine's own parts draw lines and grounds from. */
export const GREY: MantineColorsTuple = [
  '#f4f6f8',
  '#e8ecf0',
  '#dde3e8',
  '#d5dbe1',
  '#6b7885',
  '#6b7885',
  '#4a5865',
  '#3a4753',
  '#26323d',
  '#14212b',
];
export const NIGHT: MantineColorsTuple = [
  '#eef3f6',
  '#d5dde4',
  '#b4c0ca',
  '#7c8c9a',
  '#33434f',
  '#243340',
  '#1b2833',
  '#101a22',
  '#0c141b',
  '#080e13',
];

/** A ramp for a name: Mantine wants ten shades of each; the paints above decide what is shown. */
export function ramp(name: ColourName): MantineColorsTuple {
  const { filled, filledHover, light, lightHover } = LIGHT[name];
  return [
    light,
    light,
    lightHover,
    lightHover,
    DARK[name].onLight,
    DARK[name].line,
    filled,
    filledHover,
    filledHover,
    filledHover,
  ];
}
