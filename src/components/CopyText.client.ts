/** A button beside a citation that copies it and says so; it shows itself only when it works. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('span');
    const status = this.querySelector('[role=status]');
    if (!button || !text || !status) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(text).then((isCopied) => {
        // Emptied first, so that a second copy is announced too.
        status.textContent = '';
        setTimeout(() => (status.textContent = isCopied ? 'Copied' : 'Selected: now press Ctrl+C or ⌘C'), 50);
      });
    });
  }
}

/** Copies the text; where the browser refuses, selects it for the reader's own copy. */
async function copy(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

customElements.define('catalog-copy', CopyText);
