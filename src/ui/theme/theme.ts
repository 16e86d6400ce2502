'use client';

import { createTheme } from '@mui/material/styles';
import './augmentation';
import { base } from './base';
import { controls } from './controls';
import { fields } from './fields';
import { dark, light } from './palette';
import { surfaces } from './surfaces';
import { typography } from './typography';

/** The look of Leitstand. Colours are CSS variables, so the first paint is already light or dark. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: { palette: light }, dark: { palette: dark } },
  spacing: 8,
  shape: { borderRadius: 6 },
  typography,
  components: { ...base, ...controls, ...fields, ...surfaces },
});
