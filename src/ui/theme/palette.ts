import type { PaletteOptions } from '@mui/material/styles';
import './augmentation';

/** One accent (petrol), neutral greys; status colours are used for status only. All text pairs reach 4.5:1. */
export const light = {
  primary: { main: '#0b646d', dark: '#084c53', light: '#2f8b95', contrastText: '#ffffff' },
  secondary: { main: '#47525a', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8a5300' },
  success: { main: '#1f6b3a' },
  info: { main: '#0b646d' },
  background: { default: '#f4f6f7', paper: '#ffffff' },
  text: { primary: '#1a2226', secondary: '#55626a' },
  divider: '#dde3e6',
  surface: { hover: '#f1f4f5', selected: '#e3f0f0' },
  status: {
    onTime: { main: '#2f7d4f', soft: '#e5f3ea', text: '#1d5a36' },
    atRisk: { main: '#c07a00', soft: '#fdf1da', text: '#764b00' },
    breached: { main: '#c0362c', soft: '#fce8e6', text: '#93221a' },
    paused: { main: '#6b7780', soft: '#edf0f2', text: '#47525a' },
    met: { main: '#3f6c8f', soft: '#e6eff6', text: '#2a5070' },
  },
} satisfies PaletteOptions;

export const dark = {
  primary: { main: '#5bc0ca', dark: '#2f8b95', light: '#8cd7de', contrastText: '#06262a' },
  secondary: { main: '#a9b5bc', contrastText: '#14191c' },
  error: { main: '#f2867d' },
  warning: { main: '#f0b455' },
  success: { main: '#7fcf9b' },
  info: { main: '#5bc0ca' },
  background: { default: '#12171a', paper: '#1a2125' },
  text: { primary: '#e6ecef', secondary: '#a3b0b7' },
  divider: '#2c363b',
  surface: { hover: '#20292d', selected: '#16343a' },
  status: {
    onTime: { main: '#5fbb82', soft: '#1b3325', text: '#93dbae' },
    atRisk: { main: '#e0a03b', soft: '#3a2c12', text: '#f4cc86' },
    breached: { main: '#e8695f', soft: '#41201d', text: '#f8aca6' },
    paused: { main: '#8b989f', soft: '#293136', text: '#bac5cb' },
    met: { main: '#79aed6', soft: '#1d2f3d', text: '#a9cfee' },
  },
} satisfies PaletteOptions;
