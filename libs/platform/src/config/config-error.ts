export interface BadSetting {
  readonly env: string;
  readonly problem: string;
}

/** Says everything that is wrong at once, so that nobody has to start five times to find five mistakes. */
export class ConfigError extends Error {
  constructor(readonly bad: readonly BadSetting[]) {
    const lines = bad.map(({ env, problem }) => `  ${env}: ${problem}`);
    super([`The configuration is not usable (konfigurasi tidak lengkap):`, ...lines].join('\n'));
    this.name = 'ConfigError';
  }
}
