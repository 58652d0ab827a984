import { useText } from '../i18n/use-text';
import classes from './complaint.module.css';

const SECTIONS = [
  ['parties', 'pihak'],
  ['timeline', 'linimasa'],
  ['ladder', 'jenjang'],
  ['summary', 'ringkasan'],
  ['used', 'waktu'],
] as const;

/** On a phone the page is long: one tap to each of its parts. */
export function SectionLinks() {
  const t = useText('complaint');
  return (
    <nav aria-label={t('tabs.label')} className={classes.sections}>
      {SECTIONS.map(([name, id]) => (
        <a key={id} href={`#${id}`}>
          {t(`tabs.${name}`)}
        </a>
      ))}
    </nav>
  );
}
