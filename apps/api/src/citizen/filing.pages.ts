import type { FileAsCitizen } from '#handlers/citizen/file-as-citizen.handler';
import type { FindVillagesAsCitizen } from '#handlers/citizen/find-villages-as-citizen.query';
import type { CitizenPasses } from '#platform/crypto/citizen-pass';
import { toProblem } from '#platform/http/error-mapping';
import type { Problem } from '#platform/http/problem';
import { formKeyIn, hashOf, newFormKey } from './asked';
import type { Asked } from './asked';
import { filedPage } from './filed-page';
import { checkFiling, faultsOf } from './filing-check';
import { filingPage, TRAP_FIELD } from './filing-page';
import type { FilingParts } from './filing-page';
import { tooManyWords } from './moments';
import { HOTLINE } from '#core/hotline';
import { LANGUAGE_FIELD, SWITCH_FIELD } from './page';
import { shown } from './shown';
import type { Shown } from './shown';

/** Fields that say nothing about the complaint: with others of these it is still the same. */
const BESIDE_THE_POINT = [LANGUAGE_FIELD, SWITCH_FIELD, TRAP_FIELD, 'langkah', 'kunci', 'desa'];

export interface FilingDependencies {
  readonly file: FileAsCitizen;
  readonly villages: FindVillagesAsCitizen;
  readonly passes: CitizenPasses;
  /** What is ours to mend is logged; she reads that the fault is not hers. */
  readonly report: (problem: Problem, error: unknown) => void;
}

/** The form: shown, searched in for the village, sent. Whatever comes of it, what was typed is there again. */
export class FilingPages {
  constructor(private readonly use: FilingDependencies) {}

  empty({ words, form }: Asked): Shown {
    return shown(filingPage(words, { form, key: newFormKey() }));
  }

  async send(asked: Asked): Promise<Shown> {
    const { form, words, isSwitch } = asked;
    if (isSwitch) return this.again(asked, {});
    if (form.text('langkah') === 'cari') return this.search(asked);
    if (form.has(TRAP_FIELD)) return this.again(asked, { note: words.say('notTaken', { number: HOTLINE }) }, 400);
    const checked = await checkFiling(form, words);
    if (!checked.ok) return this.again(asked, { faults: checked.faults }, 400);
    const request = { key: formKeyIn(form), route: 'POST /lapor', bodyHash: hashOf(form.without(...BESIDE_THE_POINT)) };
    const { input } = checked;
    try {
      const filed = await this.use.file.execute({ language: words.locale, address: asked.address, request, input });
      if (filed.kind === 'tooMany') return this.tooMany(asked, filed.waitMs);
      const pass = this.use.passes.issue(filed.complaint.id, Date.now());
      return shown(filedPage(words, { complaint: filed.complaint, pass, isInDanger: input.isInDanger === true }), 201);
    } catch (error) {
      return this.refused(asked, toProblem(error), error);
    }
  }

  private search(asked: Asked): Promise<Shown> {
    if (asked.form.has('desa')) return this.again(asked, { isSearch: true });
    return this.again(asked, { faults: { desa: asked.words.say('villageEmpty') } });
  }

  private refused(asked: Asked, problem: Problem, error: unknown): Promise<Shown> {
    const { say } = asked.words;
    if (problem.issues.length > 0)
      return this.again(asked, { faults: faultsOf(problem.issues, asked.words) }, problem.status);
    if (problem.code === 'idempotencyKeyReused') return this.again(asked, { note: say('sentBefore') }, problem.status);
    this.use.report(problem, error);
    return this.again(asked, { note: say('fail', { number: HOTLINE }) }, problem.status);
  }

  private async tooMany(asked: Asked, waitMs: number): Promise<Shown> {
    return { ...(await this.again(asked, { note: tooManyWords(asked.words, waitMs, Date.now()) }, 429)), waitMs };
  }

  /** The form as she typed it, with the villages of the name she typed. */
  private async again(
    asked: Asked,
    parts: Pick<FilingParts, 'note' | 'faults' | 'isSearch'>,
    status = 200,
  ): Promise<Shown> {
    const { form, words, address } = asked;
    const key = formKeyIn(form);
    const typed = form.text('desa');
    const isOutage = status >= 500;
    const found =
      typed === undefined || isOutage ? undefined : await this.use.villages.execute(typed.slice(0, 100), address);
    if (found?.kind === 'tooMany') {
      const note = parts.note ?? tooManyWords(words, found.waitMs, Date.now());
      return { ...shown(filingPage(words, { form, key, ...parts, note }), 429), waitMs: found.waitMs };
    }
    const { regionCode, ...faults } = parts.faults ?? {};
    const villages = found?.villages;
    // What cannot be chosen yet has to be looked for first.
    const place = regionCode === undefined ? {} : { [villages?.items.length ? 'regionCode' : 'desa']: regionCode };
    return shown(filingPage(words, { ...parts, form, key, villages, faults: { ...faults, ...place } }), status);
  }
}
