import 'reflect-metadata';

import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

export interface SettingNote {
  readonly property: string;
  readonly variable: string;
  readonly sentence: string;
  readonly byDefault: string;
}

const NOTES = Symbol('settings');

/** Binds a property to a variable. `sentence` goes to .env.example; `byDefault` '' means none. */
export function Setting(variable: string, sentence: string, byDefault: string | number = ''): PropertyDecorator {
  return (target, property) => {
    const notes = settingsOf(target.constructor);
    const note = { property: String(property), variable, sentence, byDefault: String(byDefault) };
    Reflect.defineMetadata(NOTES, [...notes, note], target.constructor);
  };
}

/** A setting that is a whole number from `min` to `max`. */
export function WholeNumber(
  variable: string,
  min: number,
  max: number,
  sentence: string,
  byDefault?: number,
): PropertyDecorator {
  const isInt = IsInt({ message: `${variable} must be a whole number.` });
  return applyDecorators(isInt, Min(min), Max(max), Setting(variable, sentence, byDefault));
}

export function settingsOf(target: object): SettingNote[] {
  return (Reflect.getMetadata(NOTES, target) as SettingNote[] | undefined) ?? [];
}
