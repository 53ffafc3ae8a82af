export type SlideMove = 'next' | 'back' | 'first' | 'last' | 'full' | 'notes' | 'keys';

/** Every key of the slides, and what it is for: what the keyboard does and what the list of keys says come from here. */
export const slideKeys: readonly { move: SlideMove; keys: readonly string[]; words: string; does: string }[] =
  [
    {
      move: 'next',
      keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
      words: 'Right, Page Down or space',
      does: 'Next slide',
    },
    {
      move: 'back',
      keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
      words: 'Left or Page Up',
      does: 'Slide before',
    },
    { move: 'first', keys: ['Home'], words: 'Home', does: 'First slide' },
    { move: 'last', keys: ['End'], words: 'End', does: 'Last slide' },
    { move: 'full', keys: ['f', 'F'], words: 'F', does: 'Fill the screen, or leave it' },
    { move: 'notes', keys: ['n', 'N'], words: 'N', does: 'Presenter’s notes in a second window' },
    { move: 'keys', keys: ['?'], words: '?', does: 'This list' },
  ];

/** What a pressed key asks for; nothing where it belongs to the browser or to the control that it is pressed on. */
export function moveOf(event: {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  target: EventTarget | null;
}): SlideMove | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const onControl = event.target instanceof Element && event.target.closest('button, a, summary') !== null;
  if (onControl && event.key === ' ') return null;
  return slideKeys.find(({ keys }) => keys.includes(event.key))?.move ?? null;
}

/** Where a move leads; null for those that lead to no other slide. */
export function placeAfter(move: SlideMove, at: number, count: number): number | null {
  switch (move) {
    case 'next':
      return at + 1;
    case 'back':
      return at - 1;
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return null;
  }
}
