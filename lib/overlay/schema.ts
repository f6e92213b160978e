/** The most ids of one kind that one request may ask about. */
export const overlayLimit = 120;
