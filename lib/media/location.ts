const GPS_IFD = 0x8825;
const GPS_LATITUDE = 2;
const GPS_LONGITUDE = 4;

/**
 * Does this metadata say where the picture was taken? Only to tell the author what was dropped: outputs never carry
 * metadata, so a clever file that hides its place from this reader still loses it.
 */
export function hasLocation(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
  return (exif !== undefined && exifHasLocation(exif)) || xmp?.includes("GPSLatitude") === true;
}

/** The same for a whole file whose container we do not take apart: looks at each TIFF header found in it. */
export function containsLocation(file: Buffer): boolean {
  return exifHasLocation(file) || file.includes("GPSLatitude");
}

/** EXIF is a TIFF; its header is not always where a container says. Sixteen tries bound the work. */
function exifHasLocation(bytes: Buffer): boolean {
  for (const magic of ["II*\0", "MM\0*"]) {
    let at = bytes.indexOf(magic, 0, "latin1");
    for (let tries = 0; at >= 0 && tries < 16; tries++) {
      if (tiffHasLocation(bytes.subarray(at), magic.startsWith("I"))) return true;
      at = bytes.indexOf(magic, at + 4, "latin1");
    }
  }
  return false;
}

/** EXIF 2.32, §4.6.3: IFD0 points to the GPS IFD, whose tags 2 and 4 are latitude and longitude. */
function tiffHasLocation(tiff: Buffer, little: boolean): boolean {
  const gps = directory(tiff, u32(tiff, 4, little), little).get(GPS_IFD);
  if (gps === undefined) return false;
  const tags = directory(tiff, gps, little);
  return tags.has(GPS_LATITUDE) && tags.has(GPS_LONGITUDE);
}

/** Tag → value (or offset of the value) of one image file directory; what does not fit is left out. */
function directory(tiff: Buffer, offset: number, little: boolean): Map<number, number> {
  const entries = new Map<number, number>();
  const count = Math.min(u16(tiff, offset, little), 512);
  for (let i = 0; i < count; i++) {
    const at = offset + 2 + i * 12;
    if (at + 12 > tiff.length) break;
    entries.set(u16(tiff, at, little), u32(tiff, at + 8, little));
  }
  return entries;
}

function u16(bytes: Buffer, at: number, little: boolean): number {
  if (at + 2 > bytes.length) return 0;
  return little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
}

function u32(bytes: Buffer, at: number, little: boolean): number {
  if (at + 4 > bytes.length) return 0;
  return little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}
