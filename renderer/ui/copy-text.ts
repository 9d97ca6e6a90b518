/**
 * Puts text on the clipboard as an answer to the command of copying, because the desktop window grants no clipboard permission; false when
 * refused. Nothing is selected or focused for it: an open dialog would take the focus back before the selection was copied.
 */
export const copyText = (text: string): boolean => {
  let done = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const accepted = document.execCommand('copy');
  document.removeEventListener('copy', put, true);
  return accepted && done;
};
