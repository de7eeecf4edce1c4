import { Kbd, List, Modal, Switch, Table } from '@mantine/core';
import { useEffect, useRef, useSyncExternalStore } from 'react';

import { t } from '../words';
import { newListeners } from './listeners';

/** A single key and what it does. `key` as KeyboardEvent.key says it, small letters; ' ' is Space. */
export interface Shortcut {
  readonly key: string;
  readonly label: string;
  readonly act: () => void;
  /** Space and Enter belong to the control that has the focus; such a key acts only while none has. */
  readonly onlyWithoutFocus?: boolean;
}

const STORED_AS = 'rt-shortcuts';
/** What was chosen where nothing can be stored: it lasts until the page is left. */
let unstored: boolean | null = null;
const listeners = newListeners();

/** Whether single keys act, those of lists too. */
export function areShortcutsOn(): boolean {
  if (unstored !== null) return unstored;
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

function chooseShortcuts(on: boolean): void {
  try {
    localStorage.setItem(STORED_AS, on ? 'on' : 'off');
    unstored = null;
  } catch {
    unstored = on;
  }
  listeners.tell();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !['button', 'checkbox', 'radio', 'submit', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const CONTROLS = 'a, button, input, select, textarea, summary, [role="menuitem"], [role="option"], [contenteditable]';

/** What the keyboard comes to by itself, such as a region that scrolls; what only stands in one is not meant. */
const REACHED = '[tabindex="0"]';

/** True from a press of the pointer until Tab is pressed: a region that has the focus by a click is scrolled by the pointer, not by keys. */
let wasPointed = false;
const point = () => {
  wasPointed = true;
};
const reach = ({ key }: KeyboardEvent) => {
  if (key === 'Tab') wasPointed = false;
};

function hasFocusedControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest(CONTROLS) !== null || (key === ' ' && !wasPointed && target.matches(REACHED));
}

const WALKED = 'input[type="radio"], input[type="range"], [role="toolbar"], [role="listbox"]';

function usesArrows(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest(WALKED) !== null || (target.matches(REACHED) && target.scrollWidth > target.clientWidth);
}

function isForFocused(target: EventTarget | null, { key, onlyWithoutFocus }: Shortcut): boolean {
  if (onlyWithoutFocus) return hasFocusedControl(target, key);
  return key.startsWith('Arrow') && usesArrows(target);
}

function blockedByDialogue(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}

/** True where a key press may run a shortcut: no modifier, no typing, no dialogue, no held key, none that the focus needs. */
function mayRun(event: KeyboardEvent, shortcut: Shortcut): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false;
  if (isTyping(event.target) || blockedByDialogue()) return false;
  return !isForFocused(event.target, shortcut);
}

/** Calls `undo` on Ctrl+Z outside of text fields and dialogues, before the element with the focus sees it. */
export function useUndoKey(undo: (() => void) | null): void {
  const current = useRef(undo);
  useEffect(() => {
    current.current = undo;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isUndo(event) || current.current === null) return;
      event.preventDefault();
      current.current();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}

function isUndo(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat, defaultPrevented } = event;
  if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || altKey || shiftKey) return false;
  return !repeat && !defaultPrevented && !isTyping(event.target) && !blockedByDialogue();
}

/** Listens for single keys while `enabled`; the newest list is used without listening anew. */
export function useShortcuts(shortcuts: readonly Shortcut[], enabled: boolean): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const shortcut = current.current.find((one) => one.key === key);
      if (!shortcut || !mayRun(event, shortcut)) return;
      event.preventDefault();
      shortcut.act();
    };
    document.addEventListener('pointerdown', point, true);
    document.addEventListener('keydown', reach, true);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('pointerdown', point, true);
      document.removeEventListener('keydown', reach, true);
      document.removeEventListener('keydown', listen);
    };
  }, [enabled]);
}

/** Whether single-key shortcuts are on; kept on this device (WCAG 2.1.4). */
export function useShortcutsOn(): readonly [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(listeners.subscribe, areShortcutsOn), chooseShortcuts];
}

interface ShortcutListProps {
  readonly opened: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly ofLists: readonly string[];
  readonly on: boolean;
  setOn(on: boolean): void;
  close(): void;
}

export function ShortcutList({ opened, shortcuts, ofLists, on, setOn, close }: ShortcutListProps) {
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('console-kit.shortcuts-title')}
      closeButtonProps={{ 'aria-label': t('console-kit.close-dialogue') }}
    >
      <Switch
        checked={on}
        onChange={(event) => setOn(event.currentTarget.checked)}
        label={t('console-kit.shortcuts-on')}
        description={t('console-kit.shortcuts-hint')}
        mb="md"
      />
      <Table>
        <Table.Tbody>
          {shortcuts.map((shortcut) => (
            <Table.Tr key={shortcut.key}>
              <Table.Th scope="row" w="6rem">
                <Kbd>{keyLabel(shortcut.key)}</Kbd>
              </Table.Th>
              <Table.Td>{shortcut.label}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <List size="sm" mt="md">
        {ofLists.map((keys) => (
          <List.Item key={keys}>{keys}</List.Item>
        ))}
        <List.Item>{t('console-kit.shortcuts-typing')}</List.Item>
      </List>
    </Modal>
  );
}

export function keyLabel(key: string): string {
  if (key === ' ') return t('console-kit.key-space');
  if (key === 'ArrowLeft') return '←';
  if (key === 'ArrowRight') return '→';
  return key.length === 1 ? key.toUpperCase() : key;
}
