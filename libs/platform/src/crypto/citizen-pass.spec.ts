import { CitizenPasses, PASS_LIFE_MS } from './citizen-pass';

const ID = '019a1111-2222-7333-8444-555566667777';
const NOW = Date.parse('2026-11-23T03:00:00Z');
const passes = new CitizenPasses(Buffer.alloc(32, 7));

describe('the pass of whoever has shown a code', () => {
  it('is of that complaint, until its time is over', () => {
    const pass = passes.issue(ID, NOW);
    expect(passes.check(pass, NOW)).toEqual({ kind: 'valid', complaintId: ID });
    expect(passes.check(pass, NOW + PASS_LIFE_MS - 1)).toMatchObject({ kind: 'valid' });
    expect(passes.check(pass, NOW + PASS_LIFE_MS)).toEqual({ kind: 'old' });
  });

  it('is refused with any character changed, with a longer life, of another key, and as nonsense', () => {
    const pass = passes.issue(ID, NOW);
    // The last character carries two bits that mean nothing.
    for (let at = 0; at < pass.length - 1; at += 1) {
      const other = pass[at] === '1' ? '2' : '1';
      const changed = `${pass.slice(0, at)}${other}${pass.slice(at + 1)}`;
      expect([at, passes.check(changed, NOW).kind]).toEqual([at, 'forged']);
    }
    const [id = '', expiry = '', seal = ''] = pass.split('.');
    expect(passes.check(`${id}.${Number(expiry) + 1}.${seal}`, NOW).kind).toBe('forged');
    expect(new CitizenPasses(Buffer.alloc(32, 8)).check(pass, NOW).kind).toBe('forged');
    for (const nonsense of ['', '.', '..', 'a'.repeat(10_000), `${id}..${seal}`, `${pass}.`])
      expect(passes.check(nonsense, NOW).kind).toBe('forged');
  });
});
