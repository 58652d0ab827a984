import type { Label } from '#core/vocabulary';
import { ROLE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import classes from './login.module.css';
import type { Persona } from './personas';

export function matches(
  { name, login, title, roles }: Persona,
  words: string,
  label: (label: Label) => string,
): boolean {
  const text = [name, login, title, ...roles.map((role) => label(ROLE[role]))].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

interface Props {
  readonly personas: readonly Persona[];
  readonly onChoose: (login: string) => void;
}

export function PersonaList({ personas, onChoose }: Props) {
  const t = useText('shell');
  const label = useLabel();
  if (personas.length === 0) return <EmptyState>{t('login.none')}</EmptyState>;
  return (
    <ul className={classes.personas}>
      {personas.map(({ login, name, title, roles }) => (
        <li key={login}>
          <button type="button" data-persona={login} className={classes.persona} onClick={() => onChoose(login)}>
            <strong>
              <Data>{name ?? login}</Data>
            </strong>
            <span>{roles.map((role) => label(ROLE[role])).join(', ')}</span>
            <Data className={classes.position}>{title}</Data>
          </button>
        </li>
      ))}
    </ul>
  );
}
