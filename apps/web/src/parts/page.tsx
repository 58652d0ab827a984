import { type ReactNode, useEffect } from 'react';
import { useText } from '../i18n/use-text';
import classes from './page.module.css';

interface Props {
  readonly title: string;
  /** Where the title is data (a number, a name). */
  readonly isData?: true;
  /** Beside the title: the page's main buttons, its state. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Every page: its one h1, which gets the focus when somebody arrives, and the title of the window. */
export function Page({ title, isData, aside, children }: Props) {
  const product = useText('shell')('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 tabIndex={-1} className={classes.title} translate={isData && 'no'} dir={isData && 'auto'}>
          {title}
        </h1>
        {aside}
      </div>
      {children}
    </div>
  );
}
