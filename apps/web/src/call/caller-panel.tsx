import { Radio, TextInput } from '@mantine/core';
import { CALLER_KIND, codesOf } from '#core/vocabulary';
import type { CallerKind } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { CallerCheck } from './caller-check';
import classes from './call.module.css';
import { Identity } from './identity';
import { NewPersonFields } from './new-person-fields';
import { PaymentCard } from './payment-card';
import { SafeContactFields } from './safe-contact-fields';
import type { CallParts } from './use-call-parts';

const LONGEST_NAME = 300;

/** Who calls, whether she may hear about the payment, and how she may be reached. */
export function CallerPanel({ parts }: { readonly parts: CallParts }) {
  const t = useText('call');
  const label = useLabel();
  const { value, set, filing } = parts;
  return (
    <section className={classes.panel} aria-labelledby="call-caller">
      <h2 id="call-caller">{t('caller.title')}</h2>
      {value.person ? <Identity person={value.person} /> : <NewPersonFields parts={parts} />}
      <Radio.Group
        label={t('caller.kind')}
        value={value.kind}
        onChange={(kind) => set((before) => ({ ...before, kind: kind as CallerKind }))}
      >
        <div className={classes.row}>
          {codesOf(CALLER_KIND).map((kind) => (
            <Radio size="md" key={kind} value={kind} label={label(CALLER_KIND[kind])} />
          ))}
        </div>
      </Radio.Group>
      {value.kind === 'onBehalf' && (
        <TextInput
          label={t('caller.reporterName')}
          value={value.reporterName}
          maxLength={LONGEST_NAME}
          dir="auto"
          autoComplete="off"
          error={filing.errorOf('/reporter/name')}
          onChange={({ currentTarget: { value: reporterName } }) => set((before) => ({ ...before, reporterName }))}
        />
      )}
      {value.person && <CallerCheck parts={parts} />}
      {value.person && <PaymentCard parts={parts} />}
      <SafeContactFields parts={parts} />
    </section>
  );
}
