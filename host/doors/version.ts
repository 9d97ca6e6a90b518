declare const __POST_VERSION__: string | undefined;

/** Version of the product; the build puts it in from package.json. */
export const productVersion = typeof __POST_VERSION__ === 'string' ? __POST_VERSION__ : '0.0.0';
