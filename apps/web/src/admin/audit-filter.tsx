import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { isActionCode, isId, isKnownName, isSubject } from './admin-search';
import type { AuditSearch } from './admin-search';
import classes from './admin.module.css';

const FIELDS = ['actor', 'about', 'action', 'from', 'to'] as const;
type Field = (typeof FIELDS)[number];

const FITS: Readonly<Record<Field, (text: string) => boolean>> = {
  actor: isKnownName,
  about: isSubject,
  action: isActionCode,
  from: () => true,
  to: () => true,
};

/** What is looked for. What cannot be looked for stays where it was typed, and its field says why. */
export function AuditFilter({ search }: { readonly search: AuditSearch }) {
  const t = useText('admin');
  const navigate = useNavigate();
  const [values, setValues] = useState<Readonly<Record<Field, string>>>({
    actor: search.actor ?? search.actorId ?? '',
    about: search.about ?? '',
    action: search.action ?? '',
    from: search.from ?? '',
    to: search.to ?? '',
  });
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  return (
    <form
      noValidate
      className={classes.filters}
      onSubmit={(event) => {
        event.preventDefault();
        const unfit = FIELDS.filter((name) => values[name].trim() !== '' && !FITS[name](values[name].trim()));
        setWrong(unfit);
        if (unfit.length === 0) void navigate({ to: '/audit', search: searchOf(values, search) });
      }}
    >
      {FIELDS.map((name) => (
        <TextInput
          key={name}
          type={name === 'from' || name === 'to' ? 'date' : 'text'}
          label={t(`audit.field.${name}`)}
          error={wrong.includes(name) ? t(`audit.wrong.${name}`) : undefined}
          value={values[name]}
          onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <Button type="submit" variant="default">
        {t('organisation.find')}
      </Button>
    </form>
  );
}

function searchOf(values: Readonly<Record<Field, string>>, before: AuditSearch): AuditSearch {
  const typed = (name: Field): string | undefined => values[name].trim() || undefined;
  const actor = typed('actor');
  const isOne = actor !== undefined && isId(actor);
  return {
    actor: isOne ? undefined : actor,
    // Somebody who was chosen stays chosen until another name is typed.
    actorId: isOne ? actor : actor !== undefined && actor === before.actor ? before.actorId : undefined,
    about: typed('about'),
    action: typed('action'),
    from: typed('from'),
    to: typed('to'),
  };
}
