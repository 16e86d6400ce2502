import type { Components, CssVarsTheme, Theme } from '@mui/material/styles';

type Look = Components<Omit<Theme, 'components' | 'palette'> & CssVarsTheme>;

/** The page itself: one focus ring for everything, less motion for whoever asks for it, figures in columns. */
export const base: Look = {
  MuiCssBaseline: {
    styleOverrides: ({ vars }) => ({
      html: { height: '100%', WebkitTextSizeAdjust: '100%' },
      body: {
        minHeight: '100dvh',
        fontFeatureSettings: '"cv11", "ss03"',
        textRendering: 'optimizeLegibility',
      },
      'h1, h2, h3, h4, h5, h6': { textWrap: 'balance' },
      ':focus-visible': { outline: `2px solid ${vars.palette.primary.main}`, outlineOffset: 2 },
      '.tabular, time': { fontVariantNumeric: 'tabular-nums' },
      '::selection': { backgroundColor: vars.palette.surface.selected },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }),
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiSvgIcon: { styleOverrides: { root: { fontSize: 20 }, fontSizeSmall: { fontSize: 16 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiSkeleton: {
    defaultProps: { animation: 'pulse' },
    styleOverrides: { root: { transformOrigin: '0 55%' } },
  },
  MuiDivider: { styleOverrides: { root: ({ theme }) => ({ borderColor: theme.vars.palette.divider }) } },
};
