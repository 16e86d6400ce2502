'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { io, type Socket } from 'socket.io-client';
import type { Changed } from './changed';

const SOCKET_PATH = '/api/socket';
const PRESENCE_EVERY_MS = 15_000;
/** Changes that come together are read together. */
const GATHER_MS = 150;

type Listener = (change: Changed) => void;

let socket: Socket | undefined;
let connectedBefore = false;
const listeners = new Set<Listener>();
const reconnected = new Set<() => void>();

function connect(): void {
  if (socket) return;
  socket = io({ path: SOCKET_PATH, transports: ['websocket'] });
  socket.on('changed', (change: Changed) => {
    for (const listener of listeners) listener(change);
  });
  socket.on('connect', () => {
    if (connectedBefore) for (const catchUp of reconnected) catchUp();
    connectedBefore = true;
  });
  // Only the end of a session is said this way: what is on the screen is nobody's any more.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') window.location.assign('/sign-in');
  });
  setInterval(() => socket?.volatile.emit('present'), PRESENCE_EVERY_MS);
}

/**
 * Keeps queries fresh: when something of the named subjects changes, every query whose key begins with one of the
 * keys is read again. After a lost connection everything is read again, so nothing is missed.
 */
export function useLive(subjects: readonly string[], keys: readonly string[]): void {
  const client = useQueryClient();
  const watched = subjects.join();
  const stale = keys.join();
  useEffect(() => {
    connect();
    const refresh = () => {
      for (const key of stale.split(',')) void client.invalidateQueries({ queryKey: [key] });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        refresh();
      }, GATHER_MS);
    };
    const listener = (change: Changed) => {
      if (watched.split(',').includes(change.subject.type)) refreshSoon();
    };
    listeners.add(listener);
    reconnected.add(refresh);
    return () => {
      clearTimeout(timer);
      listeners.delete(listener);
      reconnected.delete(refresh);
    };
  }, [client, watched, stale]);
}
