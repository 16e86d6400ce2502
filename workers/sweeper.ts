import { sweeps } from './catalogue';
import { type Loop, startLoop } from './loop';

/** Runs every sweep in its own rhythm. */
export function startSweeps(): Loop[] {
  return sweeps.map((sweep) =>
    startLoop(sweep.name, async () => {
      await sweep.run();
      return sweep.everyMs;
    }),
  );
}
