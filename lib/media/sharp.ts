import sharp from "sharp";

/**
 * The one configured sharp. libvips knows many formats, some of them languages (SVG, PDF, MSL): all are blocked for
 * the whole process, then the four we take are let in again. A second wall behind `sniff`, and the reason why drawing
 * SVG has to happen in a process that does not import this module.
 */
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Nsgif"].flatMap((format) => [
    `VipsForeignLoad${format}File`,
    `VipsForeignLoad${format}Buffer`,
  ]),
});
// Uploads never repeat within its reach, and it would hold on to decoded pixels.
sharp.cache(false);

export { sharp };
