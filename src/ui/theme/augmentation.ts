import '@mui/material/styles';
import type {} from '@mui/material/themeCssVarsAugmentation';

/** How a clock, a call or a person stands; the only place these colours are used. */
export type StatusName = 'onTime' | 'atRisk' | 'breached' | 'paused' | 'met';

/** main: marks and edges. soft: the ground of a chip. text: words and icons on that ground. */
export type StatusShades = { main: string; soft: string; text: string };

export type StatusPalette = Record<StatusName, StatusShades>;

declare module '@mui/material/styles' {
  interface Palette {
    status: StatusPalette;
    surface: { hover: string; selected: string };
  }
  interface PaletteOptions {
    status?: StatusPalette;
    surface?: { hover: string; selected: string };
  }
}
