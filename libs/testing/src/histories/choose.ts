/** Something that leads through steps, and how long it is. */
export interface Walkable {
  readonly steps: readonly string[];
}

/**
 * At most `limit` of them: first whoever shows the most transitions between two steps that nobody has shown yet, and of
 * equals the shortest. So what is left out is what leads through known places again.
 */
export function chooseDiverse<T extends Walkable>(candidates: readonly T[], limit: number): readonly T[] {
  const left = [...candidates].sort((one, other) => one.steps.length - other.steps.length);
  const shown = new Set<string>();
  const chosen: T[] = [];
  while (chosen.length < limit && left.length > 0) {
    const gains = left.map(
      ({ steps }) => [...transitions(steps)].filter((transition) => !shown.has(transition)).length,
    );
    const [next] = left.splice(gains.indexOf(Math.max(...gains)), 1);
    if (!next) break;
    for (const transition of transitions(next.steps)) shown.add(transition);
    chosen.push(next);
  }
  return chosen;
}

const transitions = (steps: readonly string[]): ReadonlySet<string> =>
  new Set(steps.map((step, index) => `${steps[index - 1] ?? ''} > ${step}`));
