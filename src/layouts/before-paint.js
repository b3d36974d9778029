// Before the first paint: whether the address asks for something that a script will answer, and the
// reader's own choice of light or dark, kept in this browser only.
if (location.search) document.documentElement.dataset.asked = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us; the system's setting stands then.
}
