// @ts-check
/**
 * Runs before the first paint, so that nothing flashes: a chosen theme (without a choice the system decides), and whether
 * somebody is signed in here, for the corner that kept pages draw for everyone alike.
 */
export const themeScript =
  'try{var d=document.documentElement.dataset,t=localStorage.getItem("theme");if(t==="dark"||t==="light")d.theme=t;if(/(?:^|; )signed-in=1/.test(document.cookie))d.signedIn=""}catch(e){}';
