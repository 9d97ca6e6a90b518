/**
 * Puts text on the clipboard through a selection, because the desktop window grants no clipboard permission; false when refused.
 */
export const copyText = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'off-screen';
  const before = document.activeElement;
  document.body.append(field);
  field.focus();
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
};
