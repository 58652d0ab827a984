import type { Language } from '#notices/language';
import { outliveTerminal, reportFailure, say } from '../terminal';
import { onNpmGone, onStopSignals } from '../up/stop-signals';
import { UnquietError } from './demo-clock';
import { OwnInstallation } from './own-installation';
import { perform } from './performance';
import { WORDS } from './words/words';

/** As a shell reports a program that Ctrl+C ended. */
const INTERRUPTED = 130;
const FAILED = 1;

/** Plays the synthetic complaints on services of its own and stops these. Returns the exit code. */
export async function demo(language: Language): Promise<number> {
  outliveTerminal();
  const words = WORDS[language].stage;
  let isOver = false;
  // Once it is over, whatever is still under way has nothing to tell.
  const tell = (line: string) => void (isOver || say(line));
  const own = await OwnInstallation.open(tell);
  process.once('exit', () => own.kill());
  const interrupted = stopRequest(() => own.kill()).then(() => {
    tell(words.stopping);
    return INTERRUPTED;
  });
  const crashed = own.run.supervisor.gaveUp.then((name) => {
    tell([words.crashed(name), ...own.lastWords(name)].join('\n'));
    return FAILED;
  });
  // Whatever loses its service while everything is stopped complains, some of it outside of any promise.
  const unexpected = new Promise<never>((_, reject) => process.on('uncaughtException', reject));
  try {
    return await Promise.race([perform(own, language, tell), crashed, interrupted, unexpected]);
  } catch (error) {
    if (error instanceof UnquietError) say([words.unquiet, ...error.left, ...own.lastWords('worker')].join('\n  '));
    else reportFailure(error);
    return FAILED;
  } finally {
    isOver = true;
    await own.close();
  }
}

function stopRequest(kill: () => void): Promise<void> {
  return new Promise((resolve) => {
    onNpmGone(resolve);
    onStopSignals(
      () => resolve(),
      () => {
        kill();
        process.exit(INTERRUPTED);
      },
    );
  });
}
