import { citizenActor } from '#core/access/actor';
import { CITIZEN_ACTS } from '#core/citizen/citizen-acts';
import type { ActAsCitizen } from '#handlers/citizen/act-as-citizen.handler';
import type { ReadAsCitizen } from '#handlers/citizen/read-as-citizen.query';
import type { TrackComplaint } from '#handlers/citizen/track-complaint.handler';
import type { CitizenPasses } from '#platform/crypto/citizen-pass';
import { toProblem } from '#platform/http/error-mapping';
import { Problem } from '#platform/http/problem';
import { issueWords } from '#platform/http/problem.rendering';
import { validationPipe } from '#platform/http/validation.pipe';
import { AddInformationRequest } from '../complaints/complaint-action.request';
import { formKeyIn, hashOf, newFormKey } from './asked';
import type { Asked } from './asked';
import type { FormBody } from './form-body';
import { messagePage } from './message-page';
import { tooManyWords } from './moments';
import { HOTLINE } from '#core/hotline';
import type { Faults } from './parts';
import { receiptPage } from './receipt-page';
import { shown } from './shown';
import type { Shown } from './shown';
import { statusPage } from './status-page';
import type { StatusParts } from './status-page';
import { trackPage } from './track-page';
import type { Words } from './texts';

export interface TrackingDependencies {
  readonly track: TrackComplaint;
  readonly read: ReadAsCitizen;
  readonly act: ActAsCitizen;
  readonly passes: CitizenPasses;
  /** Under which people reach this installation. */
  readonly publicUrl: string;
}

const pipe = validationPipe();

/** From number and code to the complaint, and what she says there. */
export class TrackingPages {
  constructor(private readonly use: TrackingDependencies) {}

  empty({ words }: Asked, number: string): Shown {
    return shown(trackPage(words, { number, code: '' }));
  }

  async open(asked: Asked): Promise<Shown> {
    const { form, words, address } = asked;
    const typed = { number: form.typed('nomor'), code: form.typed('kode'), unsaid: unsaidIn(form) };
    if (asked.isSwitch) return shown(trackPage(words, typed));
    const tracked = await this.use.track.execute({ number: typed.number, code: typed.code, address });
    if (tracked.kind === 'tooMany') return tooMany(asked, tracked.waitMs);
    if (tracked.kind === 'unknown') {
      const faults = { nomor: words.say('unknown', { number: HOTLINE }) };
      return shown(trackPage(words, { ...typed, faults }), 404);
    }
    return this.standing(words, tracked.complaintId, { typed: typed.unsaid });
  }

  /** The complaint again: from the receipt, or in the other language. */
  look(asked: Asked): Promise<Shown> {
    return this.withPass(asked, (id) => this.standing(asked.words, id, { typed: typedIn(asked.form) }));
  }

  receipt(asked: Asked): Promise<Shown> {
    const paper = asked.form.text('ukuran');
    if (paper !== 'k80mm' && paper !== 'a5') return this.look(asked);
    return this.withPass(asked, async (id) => {
      const view = await this.use.read.execute(citizenActor(asked.words.locale, id));
      const pass = this.use.passes.issue(id, Date.now());
      return shown(receiptPage(asked.words, { view, pass, paper, publicUrl: this.use.publicUrl }));
    });
  }

  async say(asked: Asked): Promise<Shown> {
    if (asked.isSwitch) return this.look(asked);
    return this.withPass(asked, (id) => this.said(asked, id));
  }

  private async said({ form, words }: Asked, complaintId: string): Promise<Shown> {
    const typed = typedIn(form);
    const act = CITIZEN_ACTS.find((one) => one === form.text('maksud'));
    const faults = await saidFaults(form, act, words);
    if (act === undefined || Object.keys(faults).length > 0)
      return this.standing(words, complaintId, { typed, faults, key: formKeyIn(form) }, 400);
    const actor = citizenActor(words.locale, complaintId);
    const text = form.text('teks');
    const bodyHash = hashOf(JSON.stringify([complaintId, act, text]));
    // With other words it is something else she says: both are kept.
    const key = `${formKeyIn(form)}.${bodyHash.toString('base64url').slice(0, 22)}`;
    try {
      const said = await this.use.act.execute(actor, { key, route: 'POST /lacak/kata', bodyHash }, { act, text });
      if (said.kind === 'tooMany') {
        const note = { kind: 'bad', text: tooManyWords(words, said.waitMs, Date.now()) } as const;
        return { ...(await this.standing(words, complaintId, { typed, note }, 429)), waitMs: said.waitMs };
      }
      const isKept = act === 'notDone' && said.command === 'addInformation';
      const told = words.say(isKept ? 'said.tooLate' : `said.${said.command}`, { number: HOTLINE });
      return await this.standing(words, complaintId, { note: { kind: 'good', text: told } });
    } catch (error) {
      const problem = toProblem(error);
      const refusal = REFUSAL[problem.code];
      if (refusal === undefined) throw error;
      const note = { kind: 'bad', text: words.say(refusal) } as const;
      return this.standing(words, complaintId, { typed, note }, problem.status);
    }
  }

  private async standing(
    words: Words,
    complaintId: string,
    parts: Partial<Pick<StatusParts, 'note' | 'typed' | 'faults' | 'key'>>,
    status = 200,
  ): Promise<Shown> {
    const view = await this.use.read.execute(citizenActor(words.locale, complaintId));
    const pass = this.use.passes.issue(complaintId, Date.now());
    return shown(statusPage(words, { key: newFormKey(), ...parts, view, pass }), status);
  }

  /** Without a pass that holds she is asked for number and code; what she typed goes with her. */
  private async withPass({ form, words }: Asked, show: (complaintId: string) => Promise<Shown>): Promise<Shown> {
    const check = this.use.passes.check(form.typed('tanda'), Date.now());
    if (check.kind === 'valid') return show(check.complaintId);
    return shown(trackPage(words, { number: '', code: '', unsaid: unsaidIn(form), note: words.say('passOld') }), 403);
  }
}

/** What is said on her own page, with what she typed still there; anything else is ours to mend. */
const REFUSAL: Readonly<Record<string, 'notNow' | 'inAMoment' | undefined>> = {
  notAllowedNow: 'notNow',
  objectionWindowOver: 'notNow',
  limitPassing: 'inAMoment',
};

function tooMany({ words }: Asked, waitMs: number): Shown {
  const now = Date.now();
  const page = messagePage(
    words,
    ({ say }) => say('tooManyTitle'),
    (each) => tooManyWords(each, waitMs, now),
  );
  return { status: 429, html: page, waitMs };
}

const typedIn = (form: FormBody) => ({ act: form.typed('maksud'), text: form.typed('teks') });

const unsaidIn = (form: FormBody) => (form.has('teks') ? typedIn(form) : undefined);

/** By the rule of every information; whoever says that it is done need not say more. What is missing depends on what is chosen. */
async function saidFaults(form: FormBody, act: string | undefined, words: Words): Promise<Faults> {
  const text = form.text('teks');
  if (act === undefined) return { maksud: words.say('chooseOne') };
  if (text === undefined) return act === 'done' ? {} : { teks: words.say('needWords') };
  try {
    await pipe.transform({ text }, { type: 'body', metatype: AddInformationRequest });
    return {};
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [issue] = error.issues;
    return { teks: issue ? issueWords(issue, words.locale) : words.say('needWords') };
  }
}
