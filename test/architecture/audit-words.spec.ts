import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { id } from '../../apps/web/src/i18n/id';

const HANDLERS = join(__dirname, '../../libs/handlers/src');
const WRITTEN = /(?:auditAct|auditRead|\.begin)\(\s*(?:actor, \w+, )?'([\w.]+)'/g;

/** Codes of acts that use cases write into the audit trail. */
const actions = readdirSync(HANDLERS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) =>
    [...readFileSync(join(HANDLERS, path), 'utf8').matchAll(WRITTEN)].map(([, action = '']) => action),
  );

describe('the audit trail', () => {
  it('is read in many acts', () => expect(new Set(actions).size).toBeGreaterThan(20));

  it.each([...new Set(actions)])('says %s in words', (action) => {
    const words: Readonly<Record<string, string>> = { ...id.complaint.events, ...id.admin.audit.act };
    expect(words[action.replace('.', '_')]).toBeDefined();
  });
});
