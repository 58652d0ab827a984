import { CATEGORY, CLOSURE, PLAIN_STATUS } from '#core/vocabulary';
import type { CitizenView } from '#handlers/citizen/citizen.view';
import { Area, FaultList, Hidden, Note, Radios, ShownIn } from './parts';
import type { Faults } from './parts';
import { html } from './page';
import { happened, moment } from './moments';
import type { WordKey, Words } from './texts';

export interface StatusParts {
  readonly view: CitizenView;
  /** Proof that the code was shown; in the body of each form. */
  readonly pass: string;
  /** Made with the form, so that sending it twice is once. */
  readonly key: string;
  readonly note?: { readonly kind: 'good' | 'bad'; readonly text: string };
  readonly typed?: { readonly act: string; readonly text: string };
  readonly faults?: Faults;
}

/** How her complaint stands, what happens next and by when, what has happened, and what she may say. */
export function statusPage(words: Words, parts: StatusParts): string {
  const { say } = words;
  const { view, pass, note, faults = {} } = parts;
  return html({
    words,
    title: say('statusTitle'),
    isFaulty: Object.keys(faults).length > 0,
    languageSwitch: { by: 'form', form: view.acts.length > 0 ? 'kata' : 'lihat' },
    children: (
      <>
        <h1>{say('statusTitle')}</h1>
        <FaultList words={words} faults={faults} order={['maksud', 'teks']} />
        {note && <Note kind={note.kind}>{note.text}</Note>}
        <Standing words={words} view={view} />
        {view.acts.length > 0 && <Saying words={words} parts={parts} />}
        <form id="lihat" method="post" action="/lacak/bukti">
          <ShownIn words={words} />
          <Hidden name="tanda" value={pass} />
          <button type="submit" name="ukuran" value="k80mm">
            {say('receipt80mm')}
          </button>
          <button type="submit" name="ukuran" value="a5">
            {say('receiptA5')}
          </button>
        </form>
      </>
    ),
  });
}

function Standing({ words, view }: { readonly words: Words; readonly view: CitizenView }) {
  const { say, locale } = words;
  const { number, status, next, zone, category, outcome, filedAt, steps } = view;
  const until = (at: number | undefined): string => (at === undefined ? '' : moment(words, at, zone));
  return (
    <>
      <dl>
        <dt>{say('number')}</dt>
        <dd className="besar">{number}</dd>
        <dt>{say('filedOn')}</dt>
        <dd>{happened(words, filedAt, zone)}</dd>
        {category && <dt>{say('about')}</dt>}
        {category && <dd>{CATEGORY[category][locale]}</dd>}
        {outcome && <dt>{say('outcome')}</dt>}
        {outcome && <dd>{CLOSURE[outcome][locale]}</dd>}
      </dl>
      <p className="kotak besar">{PLAIN_STATUS[status][locale]}</p>
      <h2>{say('nextTitle')}</h2>
      <p>{say(`next.${next.code}`, { byAt: until(next.byAt), atLatest: until(next.atLatest) })}</p>
      {steps.length > 0 && <h2>{say('historyTitle')}</h2>}
      {steps.length > 0 && (
        <ol>
          {steps.map(({ at, type }, index) => (
            <li key={index}>
              {say(`step.${type}` as WordKey)}: {happened(words, at, zone)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Saying({ words, parts }: { readonly words: Words; readonly parts: StatusParts }) {
  const { say } = words;
  const { view, pass, key, typed, faults = {} } = parts;
  const [only, ...others] = view.acts;
  // Nothing is said of what is not offered.
  const hint = view.acts.includes('done') ? `${say('wordsHint')} ${say('wordsMayBeEmpty')}` : say('wordsHint');
  return (
    <form id="kata" method="post" action="/lacak/kata">
      <ShownIn words={words} />
      <Hidden name="tanda" value={pass} />
      <Hidden name="kunci" value={key} />
      {others.length === 0 && only !== undefined ? (
        <>
          <h2>{say(`act.${only}`)}</h2>
          <Hidden name="maksud" value={only} />
        </>
      ) : (
        <Radios
          name="maksud"
          label={say('sayTitle')}
          fault={faults.maksud}
          choices={view.acts.map((act) => ({ value: act, label: say(`act.${act}`) }))}
          value={typed?.act ?? ''}
        />
      )}
      <Area name="teks" label={say('words')} hint={hint} fault={faults.teks} value={typed?.text ?? ''} />
      <button type="submit" className="utama">
        {say('send')}
      </button>
    </form>
  );
}
