/**
 * Public halves of the keys whose updates are installed (Ed25519, SPKI in DER, base64). The private halves lie with whoever releases, never here.
 * A key is changed by a version that trusts both: list the new one, release, sign with it from then on, and drop the old one later.
 */
export const trustedKeys: readonly string[] = ['MCowBQYDK2VwAyEAnWxAPqybb1bdzi0ARD3lh4FpySFAiMpDiC1y9WiIphg='];
