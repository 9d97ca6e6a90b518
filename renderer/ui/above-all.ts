/**
 * For dialogs that can open from anywhere: as high as antd's own questions. A dialog within a drawer lies higher than one of the page, which
 * would open beneath it.
 */
export const ABOVE_ALL = 2000;
