import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import classes from './admin.module.css';
import { useRuntime } from './admin-queries';
import { ExportsSection } from './exports-section';
import { RetryFailed } from './retry-failed';
import { ClocksSection, MessagesSection, OutboxSection, StuckSection } from './runtime-sections';
import { ServicesSection } from './services-section';

/** What runs, in which version, and what waits; looked at again every ten seconds. */
export function RuntimePage() {
  const t = useText('admin');
  const format = useFormat();
  const query = useRuntime();
  return (
    <Page title={t('runtime.title')}>
      <QueryState query={query}>
        {(runtime) => (
          <>
            <p className={classes.quiet}>{t('runtime.asOf', { when: format.instant(runtime.checkedAt) })}</p>
            <div className={classes.sections}>
              <ServicesSection runtime={runtime} />
              <OutboxSection runtime={runtime} />
              <ClocksSection runtime={runtime} />
              <StuckSection runtime={runtime} />
              <MessagesSection runtime={runtime}>
                {(runtime.failing.length > 0 || runtime.messagesWaiting > 0 || (runtime.queue?.delayed ?? 0) > 0) && (
                  <RetryFailed what="messages" />
                )}
              </MessagesSection>
              <ExportsSection exports={runtime.exports}>
                {(runtime.exports.failed.length > 0 || runtime.exports.left > 0) && <RetryFailed what="exports" />}
              </ExportsSection>
            </div>
          </>
        )}
      </QueryState>
    </Page>
  );
}
