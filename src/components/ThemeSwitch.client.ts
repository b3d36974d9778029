/** Keeps the reader's choice of light or dark in this browser; the switch shows itself only when it works. */
class ThemeSwitch extends HTMLElement {
  readonly #inputs = [...this.querySelectorAll('input')];

  connectedCallback(): void {
    const switchBox = this.querySelector('fieldset');
    for (const input of this.#inputs) input.addEventListener('change', () => choose(input.value));
    this.#check();
    if (switchBox) switchBox.hidden = false;
    // What was chosen in another tab, or on another page before the reader came back to this one, holds here as well.
    window.addEventListener('storage', ({ key }) => {
      if (key === 'theme' || key === null) this.#recall();
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#recall();
    });
  }

  #recall(): void {
    try {
      const theme = localStorage.getItem('theme') ?? '';
      show(this.#inputs.some(({ value }) => value === theme) ? theme : '');
      this.#check();
    } catch {
      // Where the storage is closed, the choice is that of this page alone.
    }
  }

  #check(): void {
    const chosen = document.documentElement.dataset['theme'] ?? '';
    for (const input of this.#inputs) input.checked = input.value === chosen;
  }
}

function show(theme: string): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

function choose(theme: string): void {
  show(theme);
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // A full or closed storage costs only the memory of the choice.
  }
}

customElements.define('catalog-theme', ThemeSwitch);
