import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { CATEGORY, codesOf } from '#core/vocabulary';
import type { CategoryCode } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { LongText } from '../parts/long-text';
import type { CallDraft } from './call-draft';
import classes from './call.module.css';
import { CategoryFields } from './category-fields';
import { FIELD } from './focus';
import { RoutePreview } from './route-preview';
import type { CallParts } from './use-call-parts';

const LONGEST = 10_000;
const SWITCHES = ['isConfidential', 'isAnonymous', 'isAfraid'] as const satisfies readonly (keyof CallDraft)[];

/** What it is about, and where it would go. */
export function ComplaintForm({ parts, onDanger }: { readonly parts: CallParts; readonly onDanger: () => void }) {
  const t = useText('call');
  const label = useLabel();
  const { value, set, filing, faults } = parts;
  return (
    <section className={classes.panel} aria-labelledby="call-complaint">
      <h2 id="call-complaint">{t('complaint.title')}</h2>
      <NativeSelect
        id={FIELD.category}
        label={t('complaint.category')}
        value={value.category}
        error={filing.errorOf('/category')}
        data={codesOf(CATEGORY).map((code) => ({
          value: code,
          label: t('complaint.option', { code, name: label(CATEGORY[code]) }),
        }))}
        onChange={({ currentTarget }) =>
          set((before) => ({ ...before, category: currentTarget.value as CategoryCode }))
        }
      />
      <CategoryFields parts={parts} />
      <LongText
        id={FIELD.narrative}
        label={t('complaint.narrative')}
        required
        value={value.narrative}
        max={LONGEST}
        error={faults.includes('narrative') ? t('fault.narrative') : filing.errorOf('/narrative')}
        onText={(narrative) => set((before) => ({ ...before, narrative }))}
      />
      <div className={classes.row}>
        {SWITCHES.map((name) => (
          <Checkbox
            size="md"
            key={name}
            label={t(`complaint.${name}`)}
            checked={value[name]}
            onChange={({ currentTarget: { checked } }) => set((before) => ({ ...before, [name]: checked }))}
          />
        ))}
        <Button size="compact-sm" color="red.9" variant={value.isInDanger ? 'filled' : 'outline'} onClick={onDanger}>
          {t('complaint.danger')}{' '}
          <kbd translate="no" className={classes.key}>
            F9
          </kbd>
        </Button>
      </div>
      <RoutePreview preview={parts.preview.data} />
    </section>
  );
}
