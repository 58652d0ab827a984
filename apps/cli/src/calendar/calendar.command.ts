import type { Command } from 'commander';
import { say } from '../terminal';

export function addCalendar(program: Command): void {
  const calendar = program.command('calendar').description('look after working calendars (kalender kerja)');
  calendar
    .command('lint <file...>')
    .description(
      'say what is wrong with calendar files, by line and column; exit code 1 when anything is (periksa berkas kalender)',
    )
    .action(async (files: string[]) => {
      const { sayFindings } = await import('./lint-files.js');
      process.exitCode = sayFindings(files, say);
    });
}
