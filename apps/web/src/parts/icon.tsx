/** Drawn on a grid of 16 by 16, as lines in the colour of the text: fonts of small telephones lack many signs. */
const LINES = {
  sun: 'M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  list: 'M2 4h12M2 8h12M2 12h12',
  gauge: 'M2 12a6.5 6.5 0 1 1 12 0M8 11l3-5M5.5 14h5',
  heart: 'M8 13.5L2.7 8.2a3.3 3.3 0 0 1 0-4.6a3.2 3.2 0 0 1 4.6 0L8 4.3l.7-.7a3.2 3.2 0 0 1 4.6 0a3.3 3.3 0 0 1 0 4.6z',
  exchange: 'M2 5h11M10 2l3 3l-3 3M14 11H3M6 8l-3 3l3 3',
  calendar: 'M2 3.5h12V14H2zM2 7h12M5 1.5v3M11 1.5v3',
  phone: 'M3 2h3l1.3 3.3L5.6 6.6a8 8 0 0 0 3.8 3.8l1.3-1.7L14 10v3a1 1 0 0 1-1 1A11 11 0 0 1 2 3a1 1 0 0 1 1-1z',
  callBack: 'M3 8a5 5 0 1 0 1.6-3.7M4.5 1.5v3h3',
  person: 'M8 2a3 3 0 1 1 0 6a3 3 0 0 1 0-6M2.5 14.5c.5-3 2.6-4.5 5.5-4.5s5 1.5 5.5 4.5',
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11',
  half: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M8 2.5v11M10.5 3.5v9M12.5 5v6',
  full: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
  hourglass: 'M4 2h8M4 14h8M5 2c0 4 6 4.5 6 12M11 2c0 4-6 4.5-6 12',
  letter: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5l6.5-5',
  check: 'M2.5 8.5l3.5 4l7.5-9',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  lock: 'M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  pointer: 'M2.5 8h10M8.5 3.5L13 8l-4.5 4.5',
  pause: 'M5.5 3v10M10.5 3v10',
  over: 'M2 11c0-6 10-6 11-1M13.5 5.5V10H9',
  dot: 'M7.5 8h1',
  dash: 'M4 8h8',
  up: 'M8 3l5.5 9.5h-11z',
  diamond: 'M8 2l6 6l-6 6l-6-6z',
  down: 'M8 13L2.5 3.5h11z',
  pulse: 'M1 8h3l2-5l4 10l2-5h3',
  people:
    'M6 2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5M1.5 13.5c.4-2.6 2-4 4.5-4s4.1 1.4 4.5 4M11 3a2 2 0 1 1 0 4M12 9.5c1.600.4 2.4 1.800 2.600 4',
  tree: 'M6 2h4v3H6zM1.5 11h4v3h-4zM10.500 11h4v3h-4zM8 5v3M3.500 11V8h9v3',
  scale: 'M8 2v12M4 14h8M2.500 5h11M2.500 5L1 9.500h3zM13.500 5L12 9.500h3z',
  search: 'M7 2.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 0 1 0-9M10.300 10.300L14 14',
  sheet: 'M2 2.500h12v11H2zM2 6h12M2 9.500h12M6 2.500v11',
} as const;

export type IconName = keyof typeof LINES;

/** A sign beside a word, never instead of one. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden focusable="false">
      <path d={LINES[name]} fill={name === 'full' ? 'currentColor' : undefined} />
    </svg>
  );
}
