/** Ink of a 汉字 in its em square, and of a digit, in the bundled faces (Noto Serif SC, Noto Sans SC). */
export const HAN_INK = 0.92;
export const DIGIT_INK = 0.733;
