import type { FiledComplaint } from '#handlers/complaint/file-complaint.handler';
import { DangerNumbers, Hidden, Note, ShownIn } from './parts';
import { html } from './page';
import { moment } from './moments';
import type { Words } from './texts';

export interface FiledParts {
  readonly complaint: FiledComplaint;
  readonly pass: string;
  readonly isInDanger: boolean;
}

/** Number and code, to be noted: the code is said here and nowhere else. */
export function filedPage(words: Words, { complaint, pass, isInDanger }: FiledParts): string {
  const { say } = words;
  const { number, trackingCode, firstDeadline, zone } = complaint;
  return html({
    words,
    title: say('filedTitle'),
    children: (
      <>
        <h1>{say('filedTitle')}</h1>
        {isInDanger && <DangerNumbers words={words} />}
        <Note kind="good">
          <dl>
            <dt>{say('number')}</dt>
            <dd className="besar">{number}</dd>
            <dt>{say('code')}</dt>
            <dd className="besar">{trackingCode}</dd>
            <dt>{say('firstAnswer')}</dt>
            <dd>{moment(words, Date.parse(firstDeadline.dueAt), zone)}</dd>
          </dl>
        </Note>
        <p>{say('filedKeep')}</p>
        <form id="lihat" method="post" action="/lacak/lihat">
          <ShownIn words={words} />
          <Hidden name="tanda" value={pass} />
          <button type="submit" className="utama">
            {say('follow')}
          </button>
          <button type="submit" formAction="/lacak/bukti" name="ukuran" value="k80mm">
            {say('receipt80mm')}
          </button>
          <button type="submit" formAction="/lacak/bukti" name="ukuran" value="a5">
            {say('receiptA5')}
          </button>
        </form>
      </>
    ),
  });
}
