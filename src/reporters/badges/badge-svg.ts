import { oneLine, xmlText } from '../escape.js';
import type { Badge, BadgeColor } from './badge.js';
import { textWidth } from './text-width.js';

/** Dark enough for white letters: each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const COLORS: Readonly<Record<BadgeColor, string>> = { brightgreen: '#2a7d0c', green: '#4a7708', yellow: '#8a6a00', orange: '#b3501a', red: '#c0392b', lightgrey: '#6b6b6b' };
const LABEL_COLOR = '#444';
const HEIGHT = 20;
const PADDING = 6;

/** The badge as a flat picture that needs no font, script or address from elsewhere. */
export function badgeSvg(badge: Badge): string {
  const { color } = badge;
  const label = oneLine(badge.label);
  const message = oneLine(badge.message);
  const left = boxWidth(label);
  const right = boxWidth(message);
  const title = xmlText(`${label}: ${message}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${left + right}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="${LABEL_COLOR}"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLORS[color]}"/></g>`,
    `<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11" text-rendering="geometricPrecision">`,
    text(label, PADDING, left - 2 * PADDING),
    text(message, left + PADDING, right - 2 * PADDING),
    '</g></svg>\n',
  ].join('');
}

function boxWidth(words: string): number {
  return Math.ceil(textWidth(words)) + 2 * PADDING;
}

function text(words: string, x: number, length: number): string {
  return `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xmlText(words)}</text>`;
}
