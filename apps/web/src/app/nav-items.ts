import { mayDo, type Session } from '../api/session';
import type { Permission } from '#core/access/policy';
import type { Role } from '#core/vocabulary';
import type { IconName } from '../parts/icon';

/** One line of the menu; also a command of the palette and a place for `g` and a letter. */
export interface NavItem {
  readonly to: string;
  /** Key in the texts of the shell, below `nav`. */
  readonly label:
    | 'today'
    | 'queue'
    | 'monitor'
    | 'cases'
    | 'referrals'
    | 'leave'
    | 'me'
    | 'call'
    | 'callBacks'
    | 'runtime'
    | 'organisation'
    | 'imbalance'
    | 'audit'
    | 'taskSheet';
  readonly icon: IconName;
  /** Who sees it: whoever is permitted this, and is one of these where roles are named. */
  readonly needs?: Permission;
  readonly roles?: readonly Role[];
  /** Among the four at the bottom of a phone. */
  readonly isOnPhone: boolean;
  /** `g a` */
  readonly keys?: string;
}

/** In the order of the menu: one line each. The first one somebody may see is her home. */
const ITEMS: readonly NavItem[] = [
  {
    to: '/panggilan',
    label: 'call',
    icon: 'phone',
    needs: 'call:take',
    roles: ['operator'],
    isOnPhone: true,
    keys: 'g p',
  },
  { to: '/hari-ini', label: 'today', icon: 'sun', needs: 'desk:read', isOnPhone: true, keys: 'g h' },
  { to: '/antrean', label: 'queue', icon: 'list', needs: 'desk:read', isOnPhone: true, keys: 'g a' },
  { to: '/pantauan', label: 'monitor', icon: 'gauge', needs: 'monitor:read', isOnPhone: true, keys: 'g m' },
  { to: '/kasus', label: 'cases', icon: 'heart', needs: 'case:list', isOnPhone: true, keys: 'g k' },
  {
    to: '/rujukan',
    label: 'referrals',
    icon: 'exchange',
    needs: 'referral:list',
    roles: ['service', 'dinas', 'dukcapil'],
    isOnPhone: true,
    keys: 'g r',
  },
  {
    to: '/lembar-tugas',
    label: 'taskSheet',
    icon: 'sheet',
    needs: 'task:answer',
    roles: ['bank', 'dinas', 'dukcapil'],
    isOnPhone: false,
    keys: 'g e',
  },
  { to: '/cuti', label: 'leave', icon: 'calendar', needs: 'leave:list', isOnPhone: false, keys: 'g c' },
  {
    to: '/panggilan-balik',
    label: 'callBacks',
    icon: 'callBack',
    needs: 'callBack:handle',
    isOnPhone: false,
    keys: 'g b',
  },
  {
    to: '/organisasi',
    label: 'organisation',
    icon: 'tree',
    needs: 'organisation:read',
    isOnPhone: true,
    keys: 'g o',
  },
  {
    to: '/ketimpangan',
    label: 'imbalance',
    icon: 'scale',
    needs: 'organisation:read',
    isOnPhone: true,
    keys: 'g t',
  },
  {
    to: '/yang-berjalan',
    label: 'runtime',
    icon: 'pulse',
    needs: 'operations:read',
    isOnPhone: true,
    keys: 'g y',
  },
  { to: '/audit', label: 'audit', icon: 'search', needs: 'audit:search', isOnPhone: false, keys: 'g j' },
  { to: '/saya', label: 'me', icon: 'person', isOnPhone: true },
];

export const navItemsOf = (session: Session): readonly NavItem[] =>
  ITEMS.filter(
    ({ needs, roles }) =>
      (needs === undefined || mayDo(session, needs)) &&
      (roles === undefined || roles.some((role) => session.roles.includes(role))),
  );

/** Whether the page at this address is not for her role: its menu line asks for what she is not permitted. */
export const isForbidden = (session: Session, path: string): boolean =>
  ITEMS.some(
    ({ to, needs }) => needs !== undefined && !mayDo(session, needs) && (path === to || path.startsWith(`${to}/`)),
  );

export const homeOf = (session: Session): string => navItemsOf(session)[0]?.to ?? '/saya';
