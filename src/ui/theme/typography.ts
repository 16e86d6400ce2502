import type { ThemeOptions } from '@mui/material/styles';

const heading = { fontWeight: 600, letterSpacing: '-0.012em', lineHeight: 1.3 };

/** 14 px base. Headings step down gently: a tool, not a magazine. */
export const typography: ThemeOptions['typography'] = {
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontSize: 14,
  fontWeightMedium: 550,
  h1: { ...heading, fontSize: '1.25rem' },
  h2: { ...heading, fontSize: '1rem' },
  h3: { ...heading, fontSize: '0.9375rem' },
  h4: { ...heading, fontSize: '0.875rem' },
  h5: { ...heading, fontSize: '0.875rem' },
  h6: { ...heading, fontSize: '0.875rem', letterSpacing: '-0.006em', lineHeight: 1.4 },
  subtitle1: { fontSize: '0.875rem', fontWeight: 550, lineHeight: 1.45 },
  subtitle2: { fontSize: '0.8125rem', fontWeight: 550, lineHeight: 1.45 },
  body1: { fontSize: '0.875rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
  caption: { fontSize: '0.75rem', lineHeight: 1.4 },
  overline: {
    fontSize: '0.75rem',
    fontWeight: 550,
    letterSpacing: 0,
    lineHeight: 1.4,
    textTransform: 'none',
  },
  button: { fontSize: '0.8125rem', fontWeight: 550, textTransform: 'none', letterSpacing: 0 },
};
