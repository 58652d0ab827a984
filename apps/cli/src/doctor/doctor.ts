import { openState } from '../installation';
import type { Finding } from './finding';
import { checkHealth } from './health.checks';
import { checkBuild, checkInstance, checkNode, checkPackages, checkState } from './installation.checks';
import {
  checkPorts,
  checkPostgresProgram,
  checkReachable,
  checkTemporalProgram,
  checkValkeyProgram,
} from './service.checks';

/** From the ground up: what fails first is usually the cause of what fails later. */
export async function diagnose(): Promise<readonly Finding[]> {
  const ground = [checkNode(), checkPackages(), checkBuild(), checkState()];
  if (ground.some(({ title, isGood }) => title === 'State folder' && !isGood)) return ground;
  const state = openState();
  const programs = [checkPostgresProgram(state), checkTemporalProgram(), checkValkeyProgram()];
  return [
    ...ground,
    ...programs,
    checkInstance(state),
    ...(await checkReachable(state)),
    ...(await checkHealth(state)),
    ...(await checkPorts(state)),
  ];
}
