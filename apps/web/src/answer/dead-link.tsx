import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';

/** Why a link opens nothing, and the other way in. */
export function DeadLink({ title, error }: { readonly title: string; readonly error: unknown }) {
  const t = useText('answer');
  return (
    <Page title={title}>
      <ProblemNote problem={problemOfError(error)} />
      <p>
        <a href="/">{t('login')}</a>
      </p>
    </Page>
  );
}
