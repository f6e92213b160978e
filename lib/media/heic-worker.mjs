// Decodes HEIC off the main thread (heic.ts). Plain JavaScript, because Node starts it from disk as it lies here.
import { parentPort, workerData } from "node:worker_threads";

// WebAssembly memory is outside every limit Node offers for a worker, and a crafted stream can ask for more than its
// header declares: refuse to grow, and the decoder reports an error instead of taking the server down.
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function growWithin(pages) {
  if (this.buffer.byteLength + pages * 65_536 > workerData.memoryBytes) throw new RangeError("memory limit");
  return grow.call(this, pages);
};

// libheif tells the console what it thinks of a file; strangers' files have no business in the log.
console.log = console.warn = console.error = () => {};

const { default: decodeHeic } = await import("heic-decode");

parentPort.on("message", async (file) => {
  try {
    const pictures = await decodeHeic.all({ buffer: file });
    try {
      const [picture] = pictures;
      if (picture.width * picture.height > workerData.maxPixels) {
        parentPort.postMessage({ refused: "too_many_pixels" });
        return;
      }
      const { width, height, data } = await picture.decode();
      parentPort.postMessage({ width, height, data }, [data.buffer]);
    } finally {
      pictures.dispose();
    }
  } catch (error) {
    parentPort.postMessage({ refused: "damaged", detail: String(error) });
  }
});
