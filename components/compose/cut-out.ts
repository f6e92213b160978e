import { type Crop, drawingOf } from "@/components/compose/crop";

/** A photo to be cropped, as this browser can draw it. The address is valid until `close`. */
export type Source = { url: string; width: number; height: number; blob: Blob; close: () => void };

/** Next to no loss, and small enough for a phone's upload. */
const quality = 0.92;

/**
 * The file as it was picked, when there is one that this browser can draw (most cannot draw HEIC); else the server's
 * largest rendition of it.
 */
export async function openSource(file: File | undefined, rendition: string | undefined): Promise<Source> {
  const own = file && (await drawable(file).catch(() => null));
  if (own) return own;
  if (!rendition) throw new Error("this browser cannot draw the file, and there is no rendition yet");
  const answer = await fetch(rendition);
  if (!answer.ok) throw new Error(`the rendition answered ${answer.status}`);
  return drawable(await answer.blob());
}

async function drawable(blob: Blob): Promise<Source> {
  const url = URL.createObjectURL(blob);
  const close = () => URL.revokeObjectURL(url);
  try {
    const { naturalWidth: width, naturalHeight: height } = await decoded(url);
    return { url, width, height, blob, close };
  } catch (reason) {
    close();
    throw reason;
  }
}

async function decoded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/**
 * Cuts the crop out of the photo: upright, in sRGB, without metadata, at most 4,096 pixels wide and high. Browsers decode and
 * encode beside the page's own thread; what is left for it is one drawing.
 */
export async function cutOut(source: Source, crop: Crop): Promise<File> {
  const { width, height, middle, angle, scale } = drawingOf(crop, source);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.imageSmoothingQuality = "high";
  context.translate(middle.x, middle.y);
  context.rotate((angle * Math.PI) / 180);
  context.scale(scale, scale);
  const pixels = await pixelsOf(source);
  context.drawImage(pixels, -source.width / 2, -source.height / 2, source.width, source.height);
  if (pixels instanceof ImageBitmap) pixels.close();
  return encoded(canvas, source.blob.type);
}

/** Decoded beside the page's thread; where that forgets which way is up, the image element is drawn, which never does. */
async function pixelsOf({ blob, url, width, height }: Source): Promise<CanvasImageSource> {
  const bitmap = await createImageBitmap(blob, { imageOrientation: "from-image" }).catch(() => null);
  if (bitmap?.width === width && bitmap.height === height) return bitmap;
  bitmap?.close();
  return decoded(url);
}

/** A photograph becomes a JPEG; what may be see-through in places becomes a WebP (or PNG, in browsers that write no WebP). */
async function encoded(canvas: HTMLCanvasElement, from: string): Promise<File> {
  const wanted = /png|webp|gif|avif/.test(from) ? "image/webp" : "image/jpeg";
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, wanted, quality));
  if (!blob) throw new Error("the canvas could not be written");
  return new File([blob], `crop.${blob.type.split("/").at(-1)}`, { type: blob.type });
}
