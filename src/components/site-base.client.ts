/** The base path of this build, with a slash at its end; the frame of every page states it. */
export const base = document.documentElement.dataset['base'] ?? '/';
