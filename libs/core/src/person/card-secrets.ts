import type { PlainDate } from '../calendar/instant';
import { hasLuhnCheck } from './luhn';
import { checkNik } from './nik';

export interface Scrubbed {
  readonly text: string;
  readonly cards: number;
  readonly pins: number;
}

/** 13 to 19 digits, possibly in groups: the length of a payment card number (ISO/IEC 7812). */
const CARD_LIKE = /(?<!\d)\d(?:[ .\u2010-\u2015-]?\d){12,18}(?!\d)/g;
/** Written in one piece or as on the card. Other groupings of as many digits (dates, amounts) need the check digit. */
const CARD_GROUPING = /^\d{13,19}$|^\d{4}(?:[ .\u2010-\u2015-]\d{4}){3}(?:[ .\u2010-\u2015-]\d{1,3})?$/;
/** "PIN 123456", "pin ATM saya adalah: 1 2 3 4 5 6", "kata sandi kartu 1234": 4 to 8 digits shortly after the word. */
const PIN_LIKE = /\b((?:pin|sandi|password)\b[^\d\n]{0,24})((?:\d[ .-]?){3,7}\d)(?!\d)/gi;

/**
 * Takes card numbers (all but the last four digits) and PINs out of free text: a KKS is a bank card, and neither may
 * be stored. A NIK is no card number and stays, unless it happens to pass the card's check digit: then it is masked,
 * for a card kept by mistake does more harm than a NIK that has to be typed again. `today` as in `checkNik`.
 */
export function scrubCardSecrets(text: string, today: PlainDate): Scrubbed {
  let cards = 0;
  let pins = 0;
  const withoutCards = text.replace(CARD_LIKE, (found) => {
    const digits = found.replace(/\D/g, '');
    const isNoCard = checkNik(digits, today).ok || !CARD_GROUPING.test(found);
    if (!hasLuhnCheck(digits) && isNoCard) return found;
    cards += 1;
    return `••••${digits.slice(-4)}`;
  });
  const withoutPins = withoutCards.replace(PIN_LIKE, (_found, before: string) => {
    pins += 1;
    return `${before}••••••`;
  });
  return { text: withoutPins, cards, pins };
}
