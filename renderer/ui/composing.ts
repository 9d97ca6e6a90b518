import type { KeyboardEvent } from 'react';

/** keyCode 229: the key belongs to an input method, even where `isComposing` is already false (Safari, some Linux IMEs). */
const IME_KEY_CODE = 229;

/** True while an input method composes: Enter then picks a word and must not submit. */
export const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.nativeEvent.keyCode === IME_KEY_CODE;

/** A key handler that acts on Enter only when the Enter is the person's own. */
export const whenEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter' && !isComposing(event)) act();
};
