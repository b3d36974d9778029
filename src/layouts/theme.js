// Before the first paint: the reader's own choice of light or dark, kept in this browser only.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us; the system's setting stands then.
}
