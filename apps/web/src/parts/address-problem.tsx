import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem';
import { useText } from '../i18n/use-text';
import { ProblemNote } from './problem-note';

/** Lists to which a page below them leads back. */
const LISTS = [
  { to: '/organisasi', label: 'organisation' },
  { to: '/kasus', label: 'cases' },
  { to: '/rujukan', label: 'referrals' },
] as const;

/** Nothing is there, whatever is tried again; what is missing and what may not be seen look the same. */
export function DeadAddress({ problem }: { readonly problem: Problem }) {
  const t = useText('shell');
  const { pathname } = useLocation();
  const list = LISTS.find(({ to }) => pathname.startsWith(`${to}/`));
  return (
    <div>
      <ProblemNote problem={{ ...problem, title: t('state.notFound'), detail: t('state.notFoundHelp'), errors: [] }} />
      <p>
        <Link to={list?.to ?? '/'}>
          {list ? t('state.toList', { name: t(`nav.${list.label}`) }) : t('state.toHome')}
        </Link>
      </p>
    </div>
  );
}

/** What was asked for does not exist. Where the address asked, the page without it is one step away. */
export function WrongFilters({ problem, children }: { readonly problem: Problem; readonly children: ReactNode }) {
  const t = useText('shell');
  const { pathname, search } = useLocation();
  const isAddress = Object.values(search).some((value) => value !== undefined);
  return (
    <div>
      <ProblemNote
        problem={{
          ...problem,
          title: t('state.wrongFilters'),
          detail: t(isAddress ? 'state.wrongAddressHelp' : 'state.wrongFiltersHelp'),
        }}
      />
      {isAddress ? (
        <p>
          {/* Any page of ours: its address as it is, with nothing behind it. */}
          <Link to={pathname as '/'} search={{}}>
            {t('state.withoutFilters')}
          </Link>
        </p>
      ) : (
        children
      )}
    </div>
  );
}
