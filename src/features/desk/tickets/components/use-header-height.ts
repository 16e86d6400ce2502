'use client';

import { useEffect, useState } from 'react';

const WITHOUT_CALL_BAR = 53;

/** How much of the top the header covers, in px; the call bar makes it grow and shrink. */
export function useHeaderHeight(): number {
  const [height, setHeight] = useState(WITHOUT_CALL_BAR);
  useEffect(() => {
    const header = document.querySelector('header');
    if (!header) return;
    const observer = new ResizeObserver(() => setHeight(header.offsetHeight));
    observer.observe(header);
    return () => observer.disconnect();
  }, []);
  return height;
}
