import type { CitizenView } from '#handlers/citizen/citizen.view';
import { Hidden, ShownIn } from './parts';
import { HOTLINE } from '#core/hotline';
import { html } from './page';
import { happened, moment } from './moments';
import { QrCode } from './qr-code';
import type { Paper } from './styles';
import type { Words } from './texts';

export interface ReceiptParts {
  readonly view: CitizenView;
  readonly pass: string;
  readonly paper: Paper;
  /** Under which people reach this installation. */
  readonly publicUrl: string;
}

/**
 * A paper to take home. It carries the number and never the code, the QR code too: with both on one paper whoever finds it
 * could read along and speak in her name.
 */
export function receiptPage(words: Words, { view, pass, paper, publicUrl }: ReceiptParts): string {
  const { say } = words;
  const { number, filedAt, targetDueAt, zone } = view;
  const address = new URL(`/lacak?nomor=${encodeURIComponent(number)}`, publicUrl).href;
  return html({
    words,
    title: say('receiptTitle'),
    paper,
    languageSwitch: { by: 'form', form: 'lihat' },
    children: (
      <>
        <h1 className="layar">{say('receiptTitle')}</h1>
        <p className="layar">{say('receiptHow')}</p>
        <section className={`bukti ${paper}`} aria-label={say('receiptTitle')}>
          <dl>
            <dt>{say('number')}</dt>
            <dd className="besar">{number}</dd>
            <dt>{say('filedOn')}</dt>
            <dd>{happened(words, filedAt, zone)}</dd>
            <dt>{say('firstAnswer')}</dt>
            <dd>{moment(words, targetDueAt, zone)}</dd>
            <dt>{say('receiptCode')}</dt>
            <dd className="garis" aria-hidden="true" />
          </dl>
          <p>{say('receiptScan')}</p>
          <QrCode text={address} label={`${say('receiptScan')}: ${number}`} />
          <p className="isi">{address}</p>
          <p>{say('hotline', { number: HOTLINE })}</p>
        </section>
        <form id="lihat" className="layar" method="post" action="/lacak/bukti">
          <ShownIn words={words} />
          <Hidden name="tanda" value={pass} />
          <Hidden name="ukuran" value={paper} />
          <button type="submit" formAction="/lacak/lihat">
            {say('back')}
          </button>
        </form>
      </>
    ),
  });
}
