// @ts-check
/** Runs before the first paint, so that a chosen theme never flashes; without a choice the system decides. */
export const themeScript =
  'try{var t=localStorage.getItem("theme");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){}';
