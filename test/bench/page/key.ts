export const benchKey = "a secret key for the bench, of more than thirty-two signs";
