import { buildProgram } from './program';
import { reportFailure } from './terminal';

buildProgram()
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    reportFailure(error);
    process.exitCode = 1;
  });
