import { FaultList, Hidden, Input, Note, ShownIn } from './parts';
import type { Faults } from './parts';
import { html } from './page';
import type { Words } from './texts';

/** What she wanted to say when her time to look was over: it goes with her. */
export interface Unsaid {
  readonly act: string;
  readonly text: string;
}

export interface TrackForm {
  readonly number: string;
  readonly code: string;
  readonly unsaid?: Unsaid;
  readonly note?: string;
  readonly faults?: Faults;
}

const ORDER = ['nomor', 'kode'];

/** Asks for number and code. */
export function trackPage(words: Words, { number, code, unsaid, note, faults = {} }: TrackForm): string {
  const { say } = words;
  const isFaulty = Object.keys(faults).length > 0;
  return html({
    words,
    title: say('trackTitle'),
    isFaulty,
    languageSwitch: { by: 'form', form: 'lacak' },
    children: (
      <>
        <h1>{say('trackTitle')}</h1>
        {note !== undefined && <Note kind="bad">{note}</Note>}
        <FaultList words={words} faults={faults} order={ORDER} />
        <p>{say('trackIntro')}</p>
        <form id="lacak" method="post" action="/lacak">
          <ShownIn words={words} />
          {unsaid && <Hidden name="maksud" value={unsaid.act} />}
          {unsaid && <Hidden name="teks" value={unsaid.text} />}
          <Input
            name="nomor"
            label={say('number')}
            hint={say('numberHint')}
            fault={faults.nomor}
            value={number}
            max={64}
          />
          <Input name="kode" label={say('code')} hint={say('codeHint')} fault={faults.kode} value={code} max={64} />
          <button type="submit" className="utama">
            {say('show')}
          </button>
        </form>
      </>
    ),
  });
}
