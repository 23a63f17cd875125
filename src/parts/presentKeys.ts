// Knows: THE table of keys of a lesson that is shown, clickers' among them, and how a number is typed. Does not know: what a command does.
import type { Command } from '../state/presentation.ts';

/** What a key asks for beside what is shown: of the window it was pressed in. */
export type WindowCommand = 'full' | 'notes' | 'lang' | 'end';

/** Clickers send Page Up and Page Down; some send arrows. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
};

/** Character keys, by where they lie: on a Ukrainian keyboard the same key is another letter, and a clicker's full stop too. */
const CHARACTERS: Readonly<Record<string, Command | WindowCommand>> = {
  Period: 'blank',
  KeyB: 'blank',
  KeyQ: 'link',
  KeyF: 'full',
  KeyN: 'notes',
  KeyL: 'lang',
};

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Longer numbers name no step of any lesson. */
const LONGEST = 3;

/**
 * Reads keys one after the other; figures are kept until Enter makes a step's number of them.
 * @param areCharactersOn single characters are commands; keys that are no character always are
 */
export function keyReader(
  areCharactersOn: () => boolean,
): (pressed: Pressed) => Command | WindowCommand | null {
  let figures = '';
  return ({ key, code, shiftKey, ctrlKey, altKey, metaKey }) => {
    if (ctrlKey || altKey || metaKey) return null;
    if (areCharactersOn() && /^\d$/.test(key)) {
      figures = (figures + key).slice(-LONGEST);
      return null;
    }
    const number = Number(figures);
    figures = '';
    if (key === 'Enter' && number > 0) return number;
    if (key === 'Escape') return 'end';
    if (key === ' ' && shiftKey) return 'back';
    return KEYS[key] ?? (areCharactersOn() ? (CHARACTERS[code] ?? null) : null);
  };
}
