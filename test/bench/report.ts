/** What is being done, for people; figures go to standard output. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** With `--json` one line that a program reads, else a table that people read. */
export function report(figures: Readonly<Record<string, number | string>>): void {
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(28)} ${value}\n`);
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** The value below which `share` (0..1) of the sample lies. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
