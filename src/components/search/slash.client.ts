/** A slash anywhere outside of a field goes to the search field of the page. */
document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  const field = document.querySelector<HTMLInputElement>('form[role=search] input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
