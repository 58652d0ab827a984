import { setClockRate } from '#persistence/fast-forward/clock-rate';

/** Lets business time run as fast as CLOCK_RATE says, and says so: an accelerated clock must not be taken for a real one. */
export async function startClock(
  adminUrl: string,
  rate: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  const wanted = rate === undefined || rate === '' ? undefined : Number(rate);
  if (wanted !== undefined && !(wanted > 0))
    throw new Error(`CLOCK_RATE must be a number greater than 0, such as 1440 (a day in a minute).`);
  const businessNow = await setClockRate(adminUrl, wanted);
  if (businessNow === undefined) return;
  const pace = wanted === undefined || wanted === 1 ? 'as fast as real time' : `${wanted} times as fast as real time`;
  say(`Business time (waktu kerja) is ${new Date(businessNow).toISOString()} and runs ${pace}.`);
}
