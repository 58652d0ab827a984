import type { Command } from 'commander';
import { say } from '../terminal';
import type { Finding } from './finding';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look for what keeps Tuntas from starting, and say what helps (periksa pemasangan)')
    .action(async () => {
      const { diagnose } = await import('./doctor.js');
      const findings = await diagnose();
      for (const finding of findings) show(finding);
      const failures = findings.filter(({ isGood }) => !isGood).length;
      say(failures === 0 ? 'Nothing is wrong (semua baik).' : `${failures} to mend (perlu diperbaiki).`);
      process.exitCode = failures === 0 ? 0 : 1;
    });
}

function show({ title, isGood, detail, help }: Finding): void {
  say(`${isGood ? 'ok  ' : 'FAIL'}  ${title}: ${detail}`);
  if (!isGood && help) say(`      Try (coba):  ${help}`);
}
