/** Told to the window by whoever has just had a reply from the server: what waits for the network can go. */
export const REACHED = 'fahm:reached'
