import { CARD_WISH, CASE_KIND, CATEGORY, codesOf, PROGRAMME, REPORTER_KIND } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import type { Villages } from '#handlers/search/find-villages.query';
import { ACCUSED_SEATS, CONTACT_CHOICES, FIELD_ORDER } from './filing-fields';
import { namedFault } from './filing-labels';
import type { FormBody } from './form-body';
import { Area, Check, DangerNumbers, FaultList, Hidden, Input, Note, Radios, Select, ShownIn } from './parts';
import type { Choice, Faults, InputParts } from './parts';
import { html } from './page';
import type { Words } from './texts';

export interface FilingParts {
  /** What was typed so far. */
  readonly form: FormBody;
  /** Made with the form, so that sending it twice files once. */
  readonly key: string;
  readonly villages?: Villages;
  /** She asked for the village alone: what was found is said first, with the way there. */
  readonly isSearch?: true;
  readonly note?: string;
  readonly faults?: Faults;
}

/** Where it is said which villages were found. */
export const FOUND = 'hasil-desa';

/** The name of the field that people never see; what fills in everything fills it in too. */
export const TRAP_FIELD = 'situs';

interface Shown {
  readonly words: Words;
  readonly form: FormBody;
  readonly faults: Faults;
}

export function filingPage(words: Words, { form, key, villages, isSearch, note, faults = {} }: FilingParts): string {
  const { say } = words;
  const shown: Shown = { words, form, faults };
  return html({
    words,
    title: say('fileTitle'),
    isFaulty: Object.keys(faults).length > 0,
    languageSwitch: { by: 'form', form: 'isian' },
    children: (
      <>
        <h1>{say('fileTitle')}</h1>
        <DangerNumbers words={words} />
        {note !== undefined && <Note kind="bad">{note}</Note>}
        <FaultList
          words={words}
          faults={faults}
          order={FIELD_ORDER}
          named={(field, fault) => namedFault(words, field, fault)}
        />
        {isSearch && villages && (
          <p className="kotak">
            <a href={`#${FOUND}`}>{foundWords(words, villages)}</a>
          </p>
        )}
        <p>{say('fileIntro')}</p>
        <form id="isian" method="post" action="/lapor">
          <ShownIn words={words} />
          <Hidden name="kunci" value={key} />
          <Matter {...shown} />
          <Place {...shown} villages={villages} />
          <Who {...shown} />
          <Reach {...shown} />
          <Safety {...shown} />
          <div className="jebak" aria-hidden="true">
            <label>
              {say('leaveEmpty')}
              <input type="text" name={TRAP_FIELD} tabIndex={-1} autoComplete="off" />
            </label>
          </div>
          <button type="submit" name="langkah" value="kirim" className="utama">
            {say('file')}
          </button>
        </form>
      </>
    ),
  });
}

/** One line of the form, by its name. */
function Line({ words, form, faults, ...line }: Shown & Omit<InputParts, 'value' | 'fault'>) {
  return <Input {...line} fault={faults[line.name]} value={form.typed(line.name)} />;
}

function Matter({ words, form, faults }: Shown) {
  const { say } = words;
  const shown = { words, form, faults };
  const must = (text: string): string => `${text} ${say('required')}`;
  return (
    <>
      <Radios
        name="category"
        label={must(say('categoryTitle'))}
        fault={faults.category}
        value={form.typed('category')}
        choices={codesOf(CATEGORY).map((code) => ({ value: code, label: say(`category.${code}`) }))}
      />
      <Radios
        name="programme"
        label={must(say('programmeTitle'))}
        fault={faults.programme}
        value={form.typed('programme')}
        choices={choicesOf(PROGRAMME, words)}
      />
      <div className="dua">
        <Line {...shown} name="stage" label={say('stage')} hint={say('stageHint')} mode="numeric" max={1} />
        <Line {...shown} name="stageYear" label={say('stageYear')} hint="2026" mode="numeric" max={4} />
      </div>
      <Line {...shown} name="occurredOn" label={say('occurredOn')} type="date" />
      <Area
        name="narrative"
        label={must(say('narrative'))}
        hint={say('narrativeHint')}
        fault={faults.narrative}
        value={form.typed('narrative')}
      />
    </>
  );
}

function foundWords({ say }: Words, { items, hasMore }: Villages): string {
  if (items.length === 0) return say('villageNone');
  return say(hasMore ? 'villageMore' : 'villageFound', { count: String(items.length) });
}

function Place({ words, form, faults, villages }: Shown & { readonly villages?: Villages }) {
  const { say } = words;
  return (
    <>
      <h2>{`${say('villageTitle')} ${say('required')}`}</h2>
      <Line
        words={words}
        form={form}
        faults={faults}
        name="desa"
        label={say('village')}
        hint={say('villageHint')}
        max={100}
      />
      {/* The answer opens where it stands, not at the top of a long page. */}
      <button type="submit" name="langkah" value="cari" formAction={`/lapor#${FOUND}`}>
        {say('findVillage')}
      </button>
      {villages && (
        <p id={FOUND} role="status" tabIndex={-1}>
          {foundWords(words, villages)}
        </p>
      )}
      {villages !== undefined && villages.items.length > 0 && (
        <Radios
          name="regionCode"
          label={say('village')}
          fault={faults.regionCode}
          value={form.typed('regionCode')}
          choices={villages.items.map(({ code, name, district, regency }) => ({
            value: code,
            label: `${name}, ${district}, ${regency}`,
          }))}
        />
      )}
    </>
  );
}

function Who({ words, form, faults }: Shown) {
  const { say } = words;
  const shown = { words, form, faults };
  return (
    <>
      <Radios
        name="reporterKind"
        label={`${say('whoTitle')} ${say('required')}`}
        fault={faults.reporterKind}
        value={form.typed('reporterKind')}
        choices={codesOf(REPORTER_KIND).map((kind) => ({ value: kind, label: say(`who.${kind}`) }))}
      />
      <fieldset>
        <legend>{say('reporterTitle')}</legend>
        <small>{say('reporterHint')}</small>
        <Line {...shown} name="reporter.name" label={say('name')} complete="name" max={300} />
        <Line {...shown} name="reporter.phone" label={say('phone')} mode="tel" complete="tel" max={32} />
        <Line {...shown} name="reporter.nik" label={say('nik')} mode="numeric" max={32} />
        <Line {...shown} name="reporter.kk" label={say('kk')} mode="numeric" max={32} />
        <Line {...shown} name="reporter.kksTail" label={say('kksTail')} mode="numeric" max={4} />
      </fieldset>
      <fieldset>
        <legend>{say('beneficiaryTitle')}</legend>
        <Line {...shown} name="beneficiary.name" label={say('name')} max={300} />
        <Line {...shown} name="beneficiary.nik" label={say('nik')} mode="numeric" max={32} />
      </fieldset>
    </>
  );
}

function Reach({ words, form, faults }: Shown) {
  const { say } = words;
  const shown = { words, form, faults };
  return (
    <>
      <Radios
        name="kontak"
        label={`${say('contactTitle')} ${say('required')}`}
        hint={say('contactHint')}
        fault={faults.kontak}
        value={form.typed('kontak')}
        choices={CONTACT_CHOICES.map((choice) => ({ value: choice, label: say(`contact.${choice}`) }))}
      />
      <div className="dua">
        <Line {...shown} name="safeContact.fromHour" label={say('fromHour')} mode="numeric" max={2} />
        <Line {...shown} name="safeContact.untilHour" label={say('untilHour')} mode="numeric" max={2} />
      </div>
      <Line {...shown} name="safeContact.phone" label={say('safePhone')} mode="tel" max={32} />
      <Line {...shown} name="safeContact.words" label={say('safeWords')} max={200} />
    </>
  );
}

function Safety({ words, form, faults }: Shown) {
  const { say } = words;
  const unsaid: Choice = { value: '', label: say('notSaid') };
  return (
    <>
      <fieldset>
        <legend>{say('secretTitle')}</legend>
        {(['isConfidential', 'isAfraid', 'isInDanger'] as const).map((name) => (
          <Check key={name} name={name} label={say(name)} isOn={form.has(name)} />
        ))}
      </fieldset>
      <fieldset aria-describedby="accused-hint">
        <legend>{say('accusedTitle')}</legend>
        <small id="accused-hint">{say('accusedHint')}</small>
        {ACCUSED_SEATS.map((seat) => (
          <Check
            key={seat}
            name="accused"
            value={seat}
            label={say(`accused.${seat}`)}
            isOn={form.all('accused').includes(seat)}
          />
        ))}
        <Line words={words} form={form} faults={faults} name="accusedName" label={say('accusedName')} max={300} />
      </fieldset>
      <Select
        name="cardWish"
        label={say('cardWish')}
        fault={faults.cardWish}
        value={form.typed('cardWish')}
        choices={[unsaid, ...choicesOf(CARD_WISH, words)]}
      />
      <Select
        name="caseKind"
        label={say('caseKind')}
        fault={faults.caseKind}
        value={form.typed('caseKind')}
        choices={[unsaid, ...choicesOf(CASE_KIND, words)]}
      />
    </>
  );
}

const choicesOf = (table: Readonly<Record<string, Label>>, { locale }: Words): readonly Choice[] =>
  codesOf(table).map((code) => ({ value: code, label: table[code]?.[locale] ?? code }));
