import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../api/query-client';
import { styleNonce } from '../csp';
import { CrashBoundary } from './crash-boundary';
import { router } from './router';
import { contrasts, theme } from './theme';

/** Everything the pages stand on. */
export const Providers = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={contrasts}
    forceColorScheme="light"
    getStyleNonce={() => styleNonce}
  >
    <CrashBoundary>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CrashBoundary>
  </MantineProvider>
);
