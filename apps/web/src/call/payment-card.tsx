import { PARTY, PAYMENT_STATE } from '#core/vocabulary';
import { useLabel, useLanguage, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import classes from './call.module.css';
import type { CallParts } from './use-call-parts';

/** How the payment stands, how old that is, and the sentence to say. Nothing known is an answer too. */
export function PaymentCard({ parts: { payment, check, value } }: { readonly parts: CallParts }) {
  const t = useText('call');
  const label = useLabel();
  const language = useLanguage();
  const format = useFormat();
  if (!check.isChecked)
    return (
      <p className={classes.dim}>
        {t('payment.locked')} {value.person?.hasPayment === false && t('payment.none')}
      </p>
    );
  return (
    <QueryState query={payment}>
      {(found) => (
        <div className={classes.payment} data-payment={found.state}>
          <div>
            {t('payment.title')} <strong>{label(PAYMENT_STATE[found.state])}</strong>
            {found.asOf
              ? ` · ${t('payment.asOf', { when: format.day(found.asOf, found.zone) })}`
              : ` · ${t('payment.noData')}`}
          </div>
          {found.sentence && (
            <blockquote>
              <Data isFreeText>{found.sentence.text[language]}</Data>
            </blockquote>
          )}
          <div>
            {t('payment.asks', {
              party: label(PARTY[found.asks]),
              when: format.end(found.callBackBy, found.zone),
            })}
          </div>
        </div>
      )}
    </QueryState>
  );
}
