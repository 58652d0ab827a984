import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../i18n/use-text';
import { IgnoredNote } from '../parts/ignored-note';
import { Page } from '../parts/page';
import classes from './admin.module.css';
import { ChangeDialog } from './change-dialog';
import type { ChangeAct } from './change-dialog';
import { InstitutionList, PositionList, UserList } from './organisation-lists';
import { ListFilter } from './list-filter';
import { useNewActs } from './new-acts';

/** Positions, people and institutions, each with search and pages. */
export function OrganisationPage() {
  const t = useText('admin');
  const { ignored, ...search } = useSearch({ from: '/organisasi' });
  const shell = useText('shell');
  const [act, setAct] = useState<ChangeAct>();
  const acts = useNewActs();
  const list = search.daftar ?? 'jabatan';
  return (
    <Page title={t('organisation.title')}>
      <p className={classes.quiet}>{t('organisation.intro')}</p>
      <IgnoredNote names={ignored?.map((name) => t(`organisation.names.${name}`))}>
        <Link to="/organisasi" search={search}>
          {shell('ignored.clear')}
        </Link>
      </IgnoredNote>
      <nav className={classes.actions} aria-label={t('organisation.lists')}>
        {(['jabatan', 'orang', 'lembaga'] as const).map((name) => (
          <Link
            key={name}
            to="/organisasi"
            search={{ daftar: name === 'jabatan' ? undefined : name }}
            aria-current={name === list ? 'page' : undefined}
            className={classes.tab}
          >
            {t(`organisation.list.${name}`)}
          </Link>
        ))}
      </nav>
      <ListFilter search={search} />
      <Button variant="default" size="sm" mb="sm" data-act="add" onClick={() => setAct(acts[list])}>
        {acts[list].title}
      </Button>
      {list === 'jabatan' && <PositionList search={search} />}
      {list === 'orang' && <UserList search={search} />}
      {list === 'lembaga' && <InstitutionList search={search} onAct={setAct} />}
      {act && <ChangeDialog key={act.title} act={act} onClose={() => setAct(undefined)} />}
    </Page>
  );
}
