import type { ReactNode } from 'react';
import { LANGUAGE_FIELD } from './page';
import type { Words } from './texts';

/** What is wrong with a field, by the name of the field. */
export type Faults = Readonly<Record<string, string>>;

/** In the order of the form; each leads to its field. */
export function FaultList({
  words,
  faults,
  order,
  named = (_field, fault) => fault,
}: {
  readonly words: Words;
  readonly faults: Faults;
  readonly order: readonly string[];
  /** How it is said here, away from the field. */
  readonly named?: (field: string, fault: string) => string;
}) {
  const names = Object.keys(faults).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (names.length === 0) return null;
  return (
    <section className="kotak salah" role="alert" aria-labelledby="galat">
      <h2 id="galat">{words.say('errorTitle')}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{named(name, faults[name] ?? '')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Note({ kind, children }: { readonly kind: 'good' | 'bad' | 'plain'; readonly children: ReactNode }) {
  const tone = { good: 'baik', bad: 'salah', plain: '' }[kind];
  return (
    <div className={`kotak ${tone}`} role={kind === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

export interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string;
}

/** Ties hint and fault to the field they are about. */
const described = ({ name, hint, fault }: Labelled) => ({
  id: name,
  name,
  'aria-describedby': [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': fault === undefined ? undefined : (true as const),
});

function LabelOf({ name, label, hint, fault }: Labelled) {
  return (
    <>
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && <small id={`${name}-hint`}>{hint}</small>}
      {fault !== undefined && (
        <p className="galat" id={`${name}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}

export interface InputParts extends Labelled {
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly mode?: 'numeric' | 'tel';
  readonly complete?: string;
  readonly max?: number;
}

export function Input({ value, type = 'text', mode, complete = 'off', max, ...labelled }: InputParts) {
  return (
    <div>
      <LabelOf {...labelled} />
      <input
        {...described(labelled)}
        type={type}
        inputMode={mode}
        autoComplete={complete}
        maxLength={max}
        defaultValue={value}
      />
    </div>
  );
}

export function Area({ value, ...labelled }: Labelled & { readonly value: string }) {
  return (
    <div>
      <LabelOf {...labelled} />
      <textarea {...described(labelled)} defaultValue={value} />
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function Select({
  choices,
  value,
  ...labelled
}: Labelled & { readonly choices: readonly Choice[]; readonly value: string }) {
  return (
    <div>
      <LabelOf {...labelled} />
      <select {...described(labelled)} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of several, all of them in sight. The first has the id that the list of faults leads to. */
export function Radios({
  name,
  label,
  hint,
  fault,
  choices,
  value,
}: Labelled & { readonly choices: readonly Choice[]; readonly value: string }) {
  return (
    <fieldset aria-describedby={described({ name, label, hint, fault })['aria-describedby']}>
      <legend>{label}</legend>
      {hint !== undefined && <small id={`${name}-hint`}>{hint}</small>}
      {fault !== undefined && (
        <p className="galat" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {choices.map((choice, index) => (
        <label className="pilih" key={choice.value}>
          <input
            type="radio"
            id={index === 0 ? name : undefined}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === value}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Check({
  name,
  label,
  isOn,
  value = '1',
}: {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly value?: string;
}) {
  return (
    <label className="pilih">
      <input type="checkbox" name={name} value={value} defaultChecked={isOn} />
      <span>{label}</span>
    </label>
  );
}

export const Hidden = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <input type="hidden" name={name} value={value} />
);

/** Every form says in which language it was shown. */
export const ShownIn = ({ words }: { readonly words: Words }) => <Hidden name={LANGUAGE_FIELD} value={words.locale} />;

/** Whom to call before anything is filled in. */
export function DangerNumbers({ words: { say } }: { readonly words: Words }) {
  const numbers = [
    ['110', say('police')],
    ['119', say('ambulance')],
    ['129', say('violence')],
  ] as const;
  return (
    <section className="kotak salah" aria-labelledby="bahaya">
      <h2 id="bahaya">{say('dangerTitle')}</h2>
      <ul>
        {numbers.map(([number, whom]) => (
          <li key={number}>
            <a href={`tel:${number}`}>{number}</a> {whom}
          </li>
        ))}
      </ul>
    </section>
  );
}
