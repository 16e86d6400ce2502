'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

export type ToastMessage = {
  text: string;
  tone?: 'success' | 'info' | 'error';
  undo?: { label: string; run: () => void };
};

const Context = createContext<(message: ToastMessage) => void>(() => undefined);

const SHOWN_MS = 6_000;

/** Says what happened, for a moment; errors stay until they are closed. */
export const useToast = () => useContext(Context);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage>();
  const [open, setOpen] = useState(false);
  const show = useCallback((next: ToastMessage) => {
    setMessage(next);
    setOpen(true);
  }, []);
  const close = () => setOpen(false);
  const undo = message?.undo;
  return (
    <Context.Provider value={show}>
      {children}
      <Snackbar
        open={open}
        autoHideDuration={message?.tone === 'error' ? null : SHOWN_MS}
        onClose={(_event, reason) => reason !== 'clickaway' && close()}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      >
        <Alert
          severity={message?.tone ?? 'info'}
          variant="outlined"
          onClose={undo ? undefined : close}
          sx={{ bgcolor: 'background.paper' }}
          action={
            undo && (
              <Button
                onClick={() => {
                  undo.run();
                  close();
                }}
              >
                {undo.label}
              </Button>
            )
          }
        >
          {message?.text}
        </Alert>
      </Snackbar>
    </Context.Provider>
  );
}
