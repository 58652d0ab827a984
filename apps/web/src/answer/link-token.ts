import { useEffect, useState } from 'react';

/** As long as a token is; anything else is not even asked about. */
const TOKEN = /^[\w-]{43}$/;

/** What stands behind the # of the address; another one is another page. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const reopen = (): void => location.reload();
    addEventListener('hashchange', reopen);
    return () => removeEventListener('hashchange', reopen);
  }, []);
  // What is no token is sent as one that nobody has: the answer is the same, and says what to do.
  return TOKEN.test(token) ? token : '-'.repeat(43);
}
