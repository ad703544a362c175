const PAD =
  /^https?:\/\/(?:input|pads?|(?:hedge|codi)md\w*|hedgedoc|hackmd|etherpad|cryptpad|nextcloud)[.-]/i;

/** True for an address of a server on which text is written together, by its first words. */
export const isPadAddress = (address: string): boolean => PAD.test(address);
