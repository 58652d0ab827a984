import { isIP } from 'node:net';
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

/** Each an address, or a network as address/bits. All the world (`/0`) is no network to believe. */
export function AreNetworks(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'areNetworks',
      target: target.constructor,
      propertyName: String(property),
      options: { message: 'must be addresses or networks with a comma between, like 10.0.0.5,172.16.0.0/12' },
      validator: { validate: (value: unknown) => Array.isArray(value) && value.every(isNetwork) },
    });
}

const BITS = { 4: 32, 6: 128 } as const;

function isNetwork(text: unknown): boolean {
  const [, address = '', bits] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(String(text)) ?? [];
  const family = isIP(address);
  if (family !== 4 && family !== 6) return false;
  return bits === undefined || (Number(bits) > 0 && Number(bits) <= BITS[family]);
}
