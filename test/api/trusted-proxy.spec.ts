import { ApiWorld } from './support/api-world';

const PROXY = '172.18.0.1';
const ELSEWHERE = '203.0.113.9';

describe('behind a reverse proxy', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin({ config: { trustedProxies: ['172.16.0.0/12'] } });
  });
  afterAll(() => world?.end());

  /** A token nobody was sent, from whom the header names, through a socket of `from`. */
  const guess = async (from: string, forwardedFor: string): Promise<number> => {
    const { status } = await world.send({
      method: 'POST',
      url: '/api/v1/answer-links/open',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
      payload: JSON.stringify({ token: 'A'.repeat(43) }),
      from,
    });
    return status;
  };
  const guesses = async (from: string, forwardedFor: (attempt: number) => string): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1) statuses.push(await guess(from, forwardedFor(attempt)));
    return statuses;
  };
  const STOPPED = [...Array.from({ length: 20 }, () => 404), 429];

  it('who guesses is counted by the address the proxy saw, and holds up nobody else behind it', async () => {
    expect(await guesses(PROXY, () => '198.51.100.1')).toEqual(STOPPED);
    expect(await guess(PROXY, '198.51.100.2')).toBe(404);
    // What a client wrote itself stands before what the proxy saw.
    expect(await guess(PROXY, '198.51.100.3, 198.51.100.1')).toBe(429);
  });

  it('the header of somebody who is no such proxy is not believed', async () => {
    expect(await guesses(ELSEWHERE, (attempt) => `198.51.100.${attempt + 10}`)).toEqual(STOPPED);
  });
});
