import { useText } from '../i18n/use-text';
import classes from './answer.module.css';

interface Props<Reply extends string> {
  readonly legend: string;
  readonly replies: readonly Reply[];
  readonly chosen: Reply | undefined;
  /** Sent without one: then it is said that one is missing. */
  readonly isTried: boolean;
  readonly labelOf: (reply: Reply) => string;
  readonly onChoose: (reply: Reply) => void;
}

/** What may be answered, as buttons of which one is pressed. */
export function ReplyButtons<Reply extends string>({
  legend,
  replies,
  chosen,
  isTried,
  labelOf,
  onChoose,
}: Props<Reply>) {
  const t = useText('answer');
  return (
    <>
      <fieldset className={classes.replies}>
        <legend>{legend}</legend>
        {replies.map((reply) => (
          <button
            key={reply}
            type="button"
            className={classes.reply}
            data-reply={reply}
            aria-pressed={reply === chosen}
            onClick={() => onChoose(reply)}
          >
            {labelOf(reply)}
          </button>
        ))}
      </fieldset>
      {isTried && !chosen && (
        <p role="alert" className={classes.fault}>
          {t('pick')}
        </p>
      )}
    </>
  );
}
