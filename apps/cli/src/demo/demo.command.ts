import { Option } from 'commander';
import type { Command } from 'commander';
import { LANGUAGES } from '#notices/language';
import type { Language } from '#notices/language';

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('play synthetic complaints on an accelerated clock, on services of its own; ends by itself')
    .addOption(new Option('--lang <language>', 'language of the narration').choices(LANGUAGES).default('id'))
    .action(async ({ lang }: { lang: Language }) => {
      const { demo } = await import('./demo.js');
      process.exit(await demo(lang));
    });
}
