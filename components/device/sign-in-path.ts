/** To sign in, and back to the shell. */
export const signInPath = '/sign-in?returnTo=%2Fon-site';
