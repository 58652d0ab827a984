/** How the text of an environment variable becomes the value of a property. */
export type SettingKind = 'text' | 'number' | 'flag' | 'key' | 'list';

export interface SettingOptions {
  readonly env: string;
  /** One or more plain sentences: shown in .env.example and whenever the value is missing or wrong. */
  readonly doc: string;
  readonly kind?: SettingKind;
  /** The text used when the variable is not set. */
  readonly fallback?: string;
  /** The text shown in .env.example when there is no fallback. */
  readonly example?: string;
  /** A secret is never shown, in no message and no log. */
  readonly isSecret?: boolean;
  readonly isOptional?: boolean;
}

export interface Setting extends SettingOptions {
  readonly property: string;
}

const settingsOfClass = new Map<object, Setting[]>();

/** Binds a property to the environment variable it is read from. */
export function FromEnv(options: SettingOptions): PropertyDecorator {
  return (target, property) => {
    const known = settingsOfClass.get(target.constructor) ?? [];
    settingsOfClass.set(target.constructor, [...known, { ...options, property: String(property) }]);
  };
}

export const settingsOf = (settingsClass: object): readonly Setting[] => settingsOfClass.get(settingsClass) ?? [];
