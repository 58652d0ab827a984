import { settingsOf } from './setting.decorator';

/** The settings as they may be shown: secrets only say whether they are there. */
export function redacted(settings: object): Record<string, unknown> {
  const values = new Map(Object.entries(settings));
  return Object.fromEntries(
    settingsOf(settings.constructor).map(({ property, isSecret }) => {
      const value = values.get(property);
      return [property, isSecret && value !== undefined ? '***' : value];
    }),
  );
}
