/** The server lets this page add styles that carry its nonce. Libraries that lock scrolling look for it in this global. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

Object.assign(globalThis, { __webpack_nonce__: styleNonce });
