import i18next from 'i18next';
import { CHANGE_KIND } from '#core/vocabulary';
import type { id } from '../i18n/id';
import { useLabel, useText } from '../i18n/use-text';

/** What was done, in words where there are any: an act is kept under a code, and a newer server may know more of them. */
export function useAuditWords(): (action: string) => string | undefined {
  const t = useText('admin');
  const events = useText('complaint');
  const label = useLabel();
  return (action) => {
    const [of = '', kind] = action.split('.');
    if (of === 'organisation' && kind !== undefined && kind in CHANGE_KIND)
      return label(CHANGE_KIND[kind as keyof typeof CHANGE_KIND]);
    const act = `audit.act.${action.replace('.', '_')}` as `audit.act.${keyof (typeof id)['admin']['audit']['act']}`;
    if (i18next.exists(`admin:${act}`)) return t(act);
    const event = `events.${action}` as 'events.other';
    return i18next.exists(`complaint:${event}`) ? events(event) : undefined;
  };
}
