// @ts-check

/**
 * A page is painted from its markup alone; its scripts only wake it up. Browsers run a script as soon as it is there, though,
 * which on a phone that has them in its store is before the first paint, and on a slow line they share it with the pictures. So
 * a kept page asks for its scripts once it has been painted: at once where nobody looks on, and after a while in any case.
 */

const script = /<script (src="\/_next\/[^"]+" async="")/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;

/** The same on every page, so that the policy can know it. A task for each script: asking for all at once keeps a phone busy. (What has been replaced once cannot be a second time.) */
export const wakeScript = `(function(){function w(){document.querySelectorAll('script[type="later"]').forEach(function(l){setTimeout(function(){var s=document.createElement("script");s.async=true;s.setAttribute("src",l.getAttribute("src"));l.replaceWith(s)})})}if(document.visibilityState==="hidden"||!(PerformanceObserver.supportedEntryTypes||[]).includes("paint"))return w();new PerformanceObserver(w).observe({type:"paint",buffered:true});setTimeout(w,4000)})()`;

/** @param {string} html */
export function wakeAfterPaint(html) {
  const end = html.lastIndexOf("</body>");
  if (end < 0) return html;
  const quiet = html.slice(0, end).replace(preload, "").replace(script, '<script type="later" $1');
  return `${quiet}<script>${wakeScript}</script>${html.slice(end)}`;
}
