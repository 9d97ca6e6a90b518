/** Where the built window is served: an origin of our own, which nobody else on the laptop can open. */
export const appOrigin = 'app://post';
