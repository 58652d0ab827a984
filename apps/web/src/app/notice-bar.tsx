import { useNotice } from '../parts/notice';
import classes from './layout.module.css';

/** Always there, so that what comes into it is read out. */
export function NoticeBar() {
  const notice = useNotice();
  return (
    <div className={classes.notice} role="status" aria-live="polite">
      {notice && <p key={notice.id}>{notice.text}</p>}
    </div>
  );
}
