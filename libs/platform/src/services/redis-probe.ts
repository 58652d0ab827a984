import { Redis } from 'ioredis';

/** Undefined when Redis or Valkey answers at that address, else why not. */
export async function redisProblem(url: string): Promise<string | undefined> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 2_000, retryStrategy: () => null });
  let problem: string | undefined;
  redis.on('error', (error) => (problem = error.message));
  try {
    await redis.connect();
    await redis.ping();
    return undefined;
  } catch (error) {
    return problem ?? (error instanceof Error ? error.message : String(error));
  } finally {
    redis.disconnect();
  }
}
