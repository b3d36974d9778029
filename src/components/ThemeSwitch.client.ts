/** Keeps the reader's choice of light or dark in this browser; the switch shows itself only when it works. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const switchBox = this.querySelector('fieldset');
    const inputs = [...this.querySelectorAll('input')];
    const chosen = document.documentElement.dataset['theme'] ?? '';
    for (const input of inputs) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => choose(input.value));
    }
    if (switchBox) switchBox.hidden = false;
  }
}

function choose(theme: string): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // A full or closed storage costs only the memory of the choice.
  }
}

customElements.define('catalog-theme', ThemeSwitch);
