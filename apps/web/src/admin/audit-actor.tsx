import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { EmptyState } from '../parts/empty-state';
import { QueryState } from '../parts/query-state';
import { useChoices } from './admin-queries';
import type { AuditSearch } from './admin-search';
import classes from './admin.module.css';

interface Props {
  readonly actor: string;
  readonly search: AuditSearch;
  readonly children: (actorId: string) => ReactNode;
}

/** Who is meant by a name: the one it fits, or one of several. */
export function AuditActor({ actor, search, children }: Props) {
  const t = useText('admin');
  return (
    <QueryState query={useChoices('user', actor)}>
      {(people) => {
        const [first, ...others] = people;
        if (first === undefined) return <EmptyState>{t('audit.nobody', { name: actor })}</EmptyState>;
        if (others.length === 0) return children(first.id);
        return (
          <section aria-label={t('audit.who')}>
            <p>{t('audit.who')}</p>
            <ul className={classes.list}>
              {people.map(({ id, text }) => (
                <li key={id} className={classes.item}>
                  <Link to="/audit" search={{ ...search, actorId: id, ignored: undefined }}>
                    <Data>{text}</Data>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </QueryState>
  );
}
