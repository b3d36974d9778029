import { minifySync } from 'vite';
import source from './before-paint.js?raw';

/** The script that every page runs before its first paint, as short as it travels in each of them. */
export const firstScript = minifySync('before-paint.js', source).code;
