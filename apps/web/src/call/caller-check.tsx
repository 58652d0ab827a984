import { Checkbox } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { missingFacts } from '#core/call/caller-check';
import { CALLER_FACT, codesOf } from '#core/vocabulary';
import type { CallerFact } from '#core/vocabulary';
import { CommandNotes } from '../api/command-notes';
import { useLabel, useText } from '../i18n/use-text';
import classes from './call.module.css';
import { FIELD, focusField } from './focus';
import type { CallParts } from './use-call-parts';

const FACTS = codesOf(CALLER_FACT);

/** What the caller said and the screen shows. In here a digit ticks, and Enter goes on to the complaint. */
export function CallerCheck({ parts: { value, set, check } }: { readonly parts: CallParts }) {
  const t = useText('call');
  const label = useLabel();
  const toggle = (fact: CallerFact): void =>
    set((before) => ({
      ...before,
      facts: before.facts.includes(fact) ? before.facts.filter((other) => other !== fact) : [...before.facts, fact],
    }));
  const onKey = (event: KeyboardEvent): void => {
    const fact = FACTS[Number(event.key) - 1];
    if (/^[1-9]$/.test(event.key) && fact) toggle(fact);
    else if (event.key === 'Enter') focusField(FIELD.category);
    else return;
    event.preventDefault();
  };
  const missing = missingFacts(value);
  return (
    <fieldset className={classes.facts} onKeyDown={onKey}>
      <legend>{t('check.title')}</legend>
      <div className={classes.row}>
        {FACTS.map((fact, index) => (
          <Checkbox
            size="md"
            key={fact}
            id={`call-fact-${fact}`}
            label={t('check.fact', { digit: index + 1, fact: label(CALLER_FACT[fact]) })}
            checked={value.facts.includes(fact)}
            onChange={() => toggle(fact)}
          />
        ))}
      </div>
      <p role="status" className={check.isChecked ? classes.good : classes.dim}>
        {check.isChecked
          ? t('check.passed')
          : missing.facts + missing.strong > 0 && t('check.missing', { facts: missing.facts, strong: missing.strong })}
      </p>
      <CommandNotes command={check.command} />
    </fieldset>
  );
}
