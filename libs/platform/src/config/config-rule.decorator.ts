import { registerDecorator, type ValidationArguments } from 'class-validator';

/** A rule of our own over one value and the settings around it; `isBroken` gets the whole settings object. */
export function Refuse<T extends object>(message: string, isBroken: (settings: T) => boolean): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: `refuse: ${message}`,
      target: target.constructor,
      propertyName: String(property),
      options: { message },
      validator: {
        validate: (_value: unknown, validation?: ValidationArguments) =>
          validation !== undefined && !isBroken(validation.object as T),
      },
    });
}

/** A symmetric key of exactly `bytes` bytes, already decoded from base64. */
export function IsKeyOf(bytes: number): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isKeyOf',
      target: target.constructor,
      propertyName: String(property),
      options: { message: `must be ${bytes} random bytes in base64 (make one: openssl rand -base64 ${bytes})` },
      validator: { validate: (value: unknown) => Buffer.isBuffer(value) && value.length === bytes },
    });
}
