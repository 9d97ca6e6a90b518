/** Colour sets of the posters by the name the reader sees. Each is one dark colour beside ink, so that a black-and-white printer loses nothing. */
export const posterPalettes = ['正红', '墨黑', '藏青', '松绿'] as const;
export type PosterPalette = (typeof posterPalettes)[number];
