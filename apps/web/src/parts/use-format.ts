import type { Instant, Zone } from '#core/calendar/instant';
import { businessNow } from '../api/clock';
import { useContext } from 'react';
import { SessionContext } from '../api/session';
import { marked } from '../i18n/pseudo';
import { useLanguage, useText } from '../i18n/use-text';
import { dayText, endDayText, endText, instantText, lengthOf, numberText, timeText, workLengthOf } from './format';

type When = string | Instant;

/** Times as people read them: in the viewer's zone unless another is named, and always with the zone's name. */
export function useFormat() {
  const language = useLanguage();
  const t = useText('shell');
  // Behind a link nobody is logged in; what is shown there names its zone.
  const own = useContext(SessionContext)?.zone ?? 'WIB';
  return {
    /** `Rab 25 Nov 16.00 WITA` */
    instant: (at: When, zone: Zone = own) => marked(instantText(at, zone, language, businessNow())),
    /** When something is due or ends: `Rab 25 Nov 24.00 WITA`, where it ends with the day. */
    end: (at: When, zone: Zone = own) => marked(endText(at, zone, language, businessNow())),
    /** The day it ends with. */
    endDay: (at: When, zone: Zone = own) => marked(endDayText(at, zone, language, businessNow())),
    /** `Rab 25 Nov` */
    day: (at: When, zone: Zone = own) => marked(dayText(at, zone, language, businessNow())),
    /** `16.00 WITA` */
    time: (at: When, zone: Zone = own) => marked(`${timeText(at, zone, language)} ${zone}`),
    /** `3 hari`, `5 jam`, `12 mnt` */
    length: (ms: number) => {
      const { unit, count } = lengthOf(ms);
      return count === 0 ? t('time.lessThanMinute') : t(`time.${unit}`, { count });
    },
    /** `99 jam`, `12 mnt` */
    workLength: (seconds: number) => {
      const { unit, count } = workLengthOf(seconds);
      return count === 0 ? t('time.lessThanMinute') : t(`time.${unit}`, { count });
    },
    workingDays: (count: number) => t('time.workingDays', { count }),
    number: (value: number) => marked(numberText(value, language)),
  };
}
