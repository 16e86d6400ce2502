'use client';

import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { HotkeyProvider } from './hotkeys';
import { theme } from './theme/theme';
import { ToastProvider } from './toast';

const newClient = () =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: true, retry: 2 } },
  });

/** What every page lives in: look, queries, toasts, keys. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(newClient);
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline enableColorScheme />
      <QueryClientProvider client={client}>
        <ToastProvider>
          <HotkeyProvider>{children}</HotkeyProvider>
        </ToastProvider>
      </QueryClientProvider>
    </ThemeProvider>
  );
}
