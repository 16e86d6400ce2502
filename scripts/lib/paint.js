const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, grey: 90 };

/** Colours only where a person looks: a terminal, not CI, and not where they were declined. */
export const coloured = Boolean(process.stdout.isTTY) && !process.env.CI && !process.env.NO_COLOR;

/**
 * @param {keyof typeof CODES} colour
 * @param {string} text
 */
export function paint(colour, text) {
  return coloured ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
