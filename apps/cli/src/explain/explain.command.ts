import type { Command } from 'commander';

export interface ExplainOptions {
  readonly lang: string;
  readonly json: boolean;
  readonly all: boolean;
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .argument('<number>', 'of the complaint, PKH-3325-202611-00412-K')
    .description('say why each clock of a complaint is due when it is (mengapa tanggal ini?)')
    .option('--lang <id|en>', 'language of the words', 'id')
    .option('--json', 'as data', false)
    .option('--all', 'also the clocks that have stopped', false)
    .action(async (number: string, options: ExplainOptions) => {
      const { explain } = await import('./explain.js');
      await explain(number, options);
    });
}
