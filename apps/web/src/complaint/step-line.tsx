import i18next from 'i18next';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';
import { useEventWords } from './event-words';
import type { StoryStep } from './story-steps';

interface Props {
  readonly step: StoryStep;
  readonly complaint: Complaint;
}

/** One thing that happened: when, in whose zone; what; who or what moved; and whether the reporter sees it. */
export function StepLine({ step, complaint }: Props) {
  const format = useFormat();
  const zone = step.kind === 'event' ? step.event.zone : step.message.zone;
  return (
    <li className={classes.step} data-source={step.kind === 'event' ? step.event.source : 'message'}>
      <time dateTime={step.at} className={classes.when}>
        {format.instant(step.at, zone)}
      </time>
      <div>
        {step.kind === 'event' ? (
          <EventWords event={step.event} complaint={complaint} />
        ) : (
          <MessageWords message={step.message} />
        )}
      </div>
    </li>
  );
}

type Event = Extract<StoryStep, { kind: 'event' }>['event'];
type Message = Extract<StoryStep, { kind: 'message' }>['message'];

function EventWords({ event, complaint }: { readonly event: Event; readonly complaint: Complaint }) {
  const t = useText('complaint');
  const words = useEventWords();
  const detail = words.detail(event);
  const text = complaint.texts?.find(({ id }) => id === (event.data as { textId?: unknown }).textId)?.text;
  return (
    <>
      <strong>{words.title(event)}</strong>
      {detail !== '' && <span> · {detail}</span>}
      <p className={classes.quiet}>
        {event.source === 'human' ? (
          <>
            {t('timeline.by.human', { name: '' })}
            {event.actor.name === undefined ? (
              t(event.actor.kind === 'citizen' ? 'timeline.reporter' : 'timeline.someone')
            ) : (
              <Data>{event.actor.name}</Data>
            )}
          </>
        ) : (
          t(`timeline.by.${event.source}`)
        )}
        {' · '}
        {t(event.isShownToCitizen ? 'timeline.shown' : 'timeline.internal')}
      </p>
      {text !== undefined && (
        <blockquote className={classes.quote}>
          <Data isFreeText>{text}</Data>
        </blockquote>
      )}
    </>
  );
}

function MessageWords({ message }: { readonly message: Message }) {
  const t = useText('complaint');
  const key = `messages.${message.template}` as 'messages.other';
  return (
    <>
      <strong>{t(i18next.exists(`complaint:${key}`) ? key : 'messages.other')}</strong>{' '}
      {message.to === 'reporter' ? (
        t('timeline.toReporter')
      ) : (
        <>
          {t('timeline.to', { who: '' })}
          {message.name === undefined ? t('timeline.someone') : <Data>{message.name}</Data>}
        </>
      )}
      <p className={classes.quiet}>
        {t('timeline.by.message')} · {t(`timeline.messageStatus.${message.status}`)} ·{' '}
        {t(message.to === 'reporter' ? 'timeline.shown' : 'timeline.internal')}
      </p>
    </>
  );
}
